import { shownUnit } from "../../contract/shownUnit";
import { figureKindOf, type FigureKind } from "../../contract/contract";
import type { Column } from "../plan/column";
import { thisRow } from "../plan/formulas";
import {
  computedFormat,
  deviationFormat,
  PERCENT_TWO_DECIMALS,
  SIGNED_PERCENT,
  SIGNED_WHOLE,
  valueFormat,
  WHOLE,
} from "../plan/looks/numberFormats";
import { formula } from "../plan/plan";
import type { PlanInput } from "../plan/planInput";
import { textWidth } from "../plan/text/textWidth";
import { yearPeriod } from "../plan/yearFormulas";
import { isOfEarlierYear } from "./figureFinality";
import { statusContent } from "./statusContent";
import { countsFirms, addsUp, lacksMonths, usableActual, type TargetRow } from "./targetRow";

const RIGHT = { horizontal: "Right" } as const;
const STATUS_CHARACTERS = 27;
/** A verdict's sign and the blank behind it, in digits. */
const SIGN_WIDTH = 2;

/** The actual beside its target, judged. */
export function verdictColumns(input: PlanInput): Column<TargetRow>[] {
  const words = input.texts.targets.columns;
  const compared = comparedText(input);
  return [
    {
      header: words.deviation,
      characters: 12,
      content: unlessBand((row) => `KKR.DEVIATION(${actualOfYear(input, row)},${compared})`),
      format: (row) => formatOfDeviation(input, row),
      look: RIGHT,
    },
    {
      header: words.status,
      characters: STATUS_CHARACTERS,
      content: (row) => statusContent(input, row, compared),
      longest: (row) => longestStatus(input, row),
      look: { horizontal: "Center", wrap: true },
    },
  ];
}

/** The deviation in percent, and what the actual points to for the whole year. */
export function shareColumns(input: PlanInput): Column<TargetRow>[] {
  const words = input.texts.targets.columns;
  const compared = comparedText(input);
  return [
    {
      header: words.deviationPct,
      characters: 10,
      content: unlessBand((row) => `IFERROR(KKR.DEVIATIONPCT(${actualOfYear(input, row)},${compared}),"")`),
      format: SIGNED_PERCENT,
      look: RIGHT,
    },
    {
      header: words.fulfilment,
      characters: 11,
      content: unlessBand((row) => `IFERROR(KKR.FULFILMENT(${actualOfYear(input, row)},${compared}),"")`),
      format: PERCENT_TWO_DECIMALS,
      look: RIGHT,
    },
    forecastColumn(input),
  ];
}

/** The figure that the actual is compared with, as a formula's text. */
function comparedText({ texts }: PlanInput): string {
  const words = texts.targets.columns;
  const toDate = thisRow(words.toDate);
  return `IF(${toDate}="",${thisRow(words.target)},${toDate})`;
}

/** A figure of an earlier year has no distance to this year's target. */
function actualOfYear(input: PlanInput, row: TargetRow): string {
  const isEarlier = isOfEarlierYear(input, row);
  const figure = usableActual(input, row);
  return isEarlier ? `IF(${isEarlier},"",${figure})` : figure;
}

/** Only beside a target to date, which is computed, has the deviation of what is counted or paid a decimal. */
function formatOfDeviation({ contract }: PlanInput, row: TargetRow): string {
  const unit = shownUnit(contract, row.measure.unit);
  return addsUp(row) || valueFormat(unit) !== WHOLE ? deviationFormat(unit) : SIGNED_WHOLE;
}

/** A formula for all rows but that of the band, whose actual is a count of municipalities. */
function unlessBand(text: (row: TargetRow) => string): Column<TargetRow>["content"] {
  return (row) => (row.measure.rule === "band" ? null : formula(text(row)));
}

/** The longest verdict that a measure of its kind can get, with its sign before it. */
function longestStatus({ results, texts }: PlanInput, { measure }: TargetRow): number {
  const { running } = texts.targets;
  const words: Readonly<Record<FigureKind, readonly string[]>> = {
    measurement: [running.renewed],
    register: [running.awaited],
    evaluation: [running.atOrAbove, running.atOrBelow, running.above, running.below],
    accumulating: [running.onTrack, running.behind, running.reached],
  };
  const all = [...Object.values(results.verdicts), ...words[figureKindOf(measure)]];
  return Math.max(...all.map(textWidth)) + SIGN_WIDTH;
}

function forecastColumn(input: PlanInput): Column<TargetRow> {
  const { countedUntil } = input.naming.names;
  const words = input.texts.targets.columns;
  const actual = thisRow(words.actual);
  const year = yearPeriod(input.contract, thisRow(words.year));
  return {
    header: words.forecast,
    characters: 11,
    // Months that are missing would be carried forward as if they were zero.
    content: (row) =>
      addsUp(row)
        ? formula(
            `IF(OR(${actual}="",${countedUntil}="",${countsFirms(input, row)},${lacksMonths(input, row) ?? "FALSE"}),"",IFERROR(KKR.FORECAST(${actual},${countedUntil},${year.start},${year.end}),""))`,
          )
        : null,
    format: ({ measure }) => computedFormat(shownUnit(input.contract, measure.unit)),
    look: RIGHT,
  };
}
