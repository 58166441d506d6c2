import { monthsEnded, yearPeriod } from "../plan/yearFormulas";
import type { PlanInput } from "../plan/planInput";
import { incompleteKey, type CountKey } from "./activityCounts";
import { figureEntries } from "./figureEntries";

/** What a count is computed by, without its `=`; blank where nothing was entered. */
export function countFormula(input: PlanInput, key: CountKey, year: number): string {
  const columns = input.texts.assumptions.yearColumns;
  for (const { key: figure, counted } of figureEntries(input)) {
    if (key === figure) return entered(input, counted, year);
    if (key === incompleteKey(figure)) return lackingMonths(input, counted, year);
  }
  return ofYear(input, columns[key as keyof typeof columns], year);
}

/** The sum of a figure of Aktivitet over the year's months that have ended. */
function entered(input: PlanInput, name: string, year: number): string {
  const within = withinEnded(input, year);
  return `IF(COUNTIFS(${within},${name},">=0")=0,"",SUMIFS(${name},${within}))`;
}

/** A figure of the table of years; none before the year has begun, when there is nothing to compare it with. */
function ofYear({ contract, naming, texts }: PlanInput, column: string, year: number): string {
  const { names, tables } = naming;
  const years = `${tables.years}[${texts.assumptions.yearColumns.year}],${year}`;
  const values = `${tables.years}[${column}]`;
  const isBegun = `IF(ISNUMBER(${names.countedUntil}),${names.countedUntil}>=${yearPeriod(contract, String(year)).start},TRUE)`;
  return `IF(OR(COUNTIFS(${years},${values},">=0")=0,NOT(${isBegun})),"",SUMIFS(${values},${years}))`;
}

/**
 * How many municipalities lack a figure for months that have ended; none before the year's first month has. Each row
 * within them goes into its municipality's bin: `COUNTIFS` for each municipality would go through all rows four times.
 * A month counts once, as no two counted rows are equal.
 */
function lackingMonths(input: PlanInput, name: string, year: number): string {
  const { contract, naming, texts } = input;
  const { names, tables } = naming;
  const { start, end } = yearPeriod(contract, String(year));
  const period = `${tables.activity}[${texts.activity.columns.period}]`;
  const isWithin = `(${period}>=${start})/(${period}<=MIN(${end},${names.countedUntil}))/ISNUMBER(${name})`;
  const list = names.municipalityList;
  // A division by what is false is an error, and so is a cell of Aktivitet that holds one.
  const place = `IFERROR(MATCH(${names.countedMunicipality},${list},0)/${isWithin},"")`;
  const months = `FREQUENCY(${place},ROW(${list})-MIN(ROW(${list}))+1)`;
  const ended = monthsEnded(contract, String(year), names.countedUntil);
  return `IF(${ended}=0,0,ROWS(${list})-SUMPRODUCT(1*(${months}>=${ended})))`;
}

function withinEnded({ contract, naming, texts }: PlanInput, year: number): string {
  const { names, tables } = naming;
  const { start, end } = yearPeriod(contract, String(year));
  const period = `${tables.activity}[${texts.activity.columns.period}]`;
  return `${period},">="&${start},${period},"<="&MIN(${end},${names.countedUntil})`;
}
