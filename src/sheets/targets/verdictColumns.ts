import type { Column } from "../plan/column";
import { numberOrBlank, thisRow, yearPeriod } from "../plan/formulas";
import { computedFormat, deviationFormat, PERCENT, SIGNED_PERCENT } from "../plan/numberFormats";
import { formula } from "../plan/plan";
import type { PlanInput } from "../plan/planInput";
import { statusContent } from "./statusContent";
import { countsFirms, hasTargetToDate, lacksMonths, type TargetRow } from "./targetRow";

const RIGHT = { horizontal: "Right" } as const;

/** The actual beside its target, judged, and what it points to for the whole year. */
export function verdictColumns(input: PlanInput): Column<TargetRow>[] {
  const words = input.texts.targets.columns;
  const figure = numberOrBlank(thisRow(words.actual));
  const toDate = thisRow(words.toDate);
  const compared = `IF(${toDate}="",${thisRow(words.target)},${toDate})`;
  const judged = (text: string) => (row: TargetRow) => (row.measure.rule === "band" ? null : formula(text));
  return [
    {
      header: words.deviation,
      characters: 13,
      content: judged(`KKR.DEVIATION(${figure},${compared})`),
      format: ({ measure }) => deviationFormat(measure.unit),
      look: RIGHT,
    },
    {
      header: words.deviationPct,
      characters: 11,
      content: judged(`IFERROR(KKR.DEVIATIONPCT(${figure},${compared}),"")`),
      format: SIGNED_PERCENT,
      look: RIGHT,
    },
    {
      header: words.fulfilment,
      characters: 11,
      content: judged(`IFERROR(KKR.FULFILMENT(${figure},${compared}),"")`),
      format: PERCENT,
      look: RIGHT,
    },
    {
      header: words.status,
      characters: 24,
      content: (row) => statusContent(input, row, compared),
      look: { horizontal: "Center" },
    },
    forecastColumn(input),
  ];
}

function forecastColumn({ naming, texts }: PlanInput): Column<TargetRow> {
  const { countedUntil } = naming.names;
  const words = texts.targets.columns;
  const actual = thisRow(words.actual);
  const year = yearPeriod(thisRow(words.year));
  return {
    header: words.forecast,
    characters: 11,
    // Months that are missing would be carried forward as if they were zero.
    content: (row) =>
      hasTargetToDate(row)
        ? formula(
            `IF(OR(${actual}="",${countedUntil}="",${countsFirms(row)},${lacksMonths(row) ?? "FALSE"}),"",IFERROR(KKR.FORECAST(${actual},${countedUntil},${year.start},${year.end}),""))`,
          )
        : null,
    format: ({ measure }) => computedFormat(measure.unit),
    look: RIGHT,
  };
}
