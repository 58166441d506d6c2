import { uniqueCounts, type Counts } from "../activity/activityCounts";
import { numberOrBlank, textLiteral, thisRow, yearPeriod } from "../plan/formulas";
import {
  computedFormat,
  DATE,
  deviationFormat,
  PERCENT,
  SIGNED_PERCENT,
  TEXT,
  valueFormat,
  YEAR,
} from "../plan/numberFormats";
import { formula } from "../plan/plan";
import type { PlanInput } from "../plan/planInput";
import type { Column } from "../plan/table";
import { actualContent, ruleText, sourceContent, statusContent, targetContent } from "./targetContents";
import { targetExplanation } from "./targetExplanation";
import type { TargetRow } from "./targetRow";

/** Whether a measure is compared with a share of its target while the year runs. */
function hasTargetToDate({ measure }: TargetRow): boolean {
  return measure.cumulative && measure.rule !== "band";
}

/** The columns of the table of targets, in their order. */
export function targetColumns(input: PlanInput, counts: Counts): Column<TargetRow>[] {
  const { naming, results, texts } = input;
  const { names } = naming;
  const words = texts.targets.columns;
  const actual = thisRow(words.actual);
  const target = thisRow(words.target);
  const toDate = thisRow(words.toDate);
  const year = yearPeriod(thisRow(words.year));
  const compared = `IF(${toDate}="",${target},${toDate})`;
  // A final report settles the chosen year and those before it; a later year still runs.
  const isFinal = `AND(${names.reportKind}=${textLiteral(texts.shared.final)},${thisRow(words.year)}<=${names.chosenYear})`;
  const figure = numberOrBlank(actual);
  const isEntered = ({ measure }: TargetRow) => measure.actual.from === "entered";
  /** Unique firms do not add up evenly through the year, and nobody knows the day they were counted. */
  const hasNoForecast = ({ measure, year: of }: TargetRow) =>
    uniqueCounts(measure, of, counts)?.test ?? "FALSE";
  const judged = (text: string) => (row: TargetRow) => (row.measure.rule === "band" ? null : formula(text));
  const right = { horizontal: "Right" } as const;
  const wrapped = { wrap: true } as const;

  return [
    {
      header: words.id,
      characters: 6,
      content: ({ measure }) => measure.id,
      format: TEXT,
      look: { bold: true },
    },
    { header: words.title, characters: 14, content: ({ measure }) => measure.title, look: wrapped },
    { header: words.point, characters: 31, content: ({ measure }) => measure.point, look: wrapped },
    {
      header: words.section,
      characters: 10,
      content: ({ measure }) => measure.section,
      format: TEXT,
      look: wrapped,
    },
    {
      header: words.year,
      characters: 7,
      content: (row) => row.year,
      format: YEAR,
      look: { horizontal: "Center" },
    },
    { header: words.unit, characters: 12, content: ({ measure }) => results.units[measure.unit] },
    {
      header: words.rule,
      characters: 8,
      content: (row) => ruleText(input, row),
      format: TEXT,
      look: { horizontal: "Center" },
    },
    {
      header: words.target,
      characters: 13,
      content: (row) => targetContent(input, row),
      format: ({ measure }) => valueFormat(measure.unit),
      look: right,
    },
    {
      header: words.toDate,
      characters: 12,
      content: (row) =>
        hasTargetToDate(row)
          ? formula(
              `IF(OR(${target}="",${names.countedUntil}="",${isFinal}),"",KKR.TODATE(${target},${names.countedUntil},${year.start},${year.end}))`,
            )
          : null,
      format: ({ measure }) => computedFormat(measure.unit),
      look: right,
    },
    {
      header: words.actual,
      characters: 12,
      content: (row) => actualContent(input, row, counts),
      input: isEntered,
      format: ({ measure }) => valueFormat(measure.unit),
      look: right,
    },
    {
      header: words.deviation,
      characters: 13,
      content: judged(`KKR.DEVIATION(${figure},${compared})`),
      format: ({ measure }) => deviationFormat(measure.unit),
      look: right,
    },
    {
      header: words.deviationPct,
      characters: 11,
      content: judged(`IFERROR(KKR.DEVIATIONPCT(${figure},${compared}),"")`),
      format: SIGNED_PERCENT,
      look: right,
    },
    {
      header: words.fulfilment,
      characters: 11,
      content: judged(`IFERROR(KKR.FULFILMENT(${figure},${compared}),"")`),
      format: PERCENT,
      look: right,
    },
    {
      header: words.status,
      characters: 15,
      content: (row) => statusContent(input, row, compared),
      look: { horizontal: "Center" },
    },
    {
      header: words.forecast,
      characters: 11,
      content: (row) =>
        hasTargetToDate(row)
          ? formula(
              `IF(OR(${actual}="",${names.countedUntil}="",${hasNoForecast(row)}),"",IFERROR(KKR.FORECAST(${actual},${names.countedUntil},${year.start},${year.end}),""))`,
            )
          : null,
      format: ({ measure }) => computedFormat(measure.unit),
      look: right,
    },
    {
      header: words.source,
      characters: 22,
      content: (row) => sourceContent(input, row),
      input: isEntered,
      look: { ...wrapped, horizontal: "Left", indent: 1 },
    },
    {
      header: words.asOf,
      characters: 12,
      content: (row) =>
        isEntered(row)
          ? null
          : formula(
              `IF(OR(${actual}="",${names.countedUntil}="",${hasNoForecast(row)}),"",MIN(${names.countedUntil},${year.end}))`,
            ),
      input: isEntered,
      format: DATE,
      look: right,
    },
    {
      header: words.explanation,
      characters: 48,
      content: (row) => targetExplanation(input, row, counts).content,
      look: { ...wrapped, horizontal: "Left", indent: 1 },
    },
  ];
}
