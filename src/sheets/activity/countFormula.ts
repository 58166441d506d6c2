import { monthsEnded, yearPeriod } from "../plan/yearFormulas";
import type { PlanInput } from "../plan/planInput";
import { incompleteKey, type CountKey } from "./activityCounts";
import { countedRanges, countedWithin } from "./countedWithin";
import { figureEntries } from "./figureEntries";

/** The formula of a count, without its `=`; blank where nothing was entered. */
export function countFormula(input: PlanInput, key: CountKey, year: number): string {
  const columns = input.texts.assumptions.yearColumns;
  for (const { key: figure, counted } of figureEntries(input)) {
    if (key === figure) return entered(input, counted, year);
    if (key === incompleteKey(figure)) return lackingMonths(input, counted, year);
  }
  return ofYear(input, columns[key as keyof typeof columns], year);
}

/** The sum of a figure that counts over the year's months that have ended. */
function entered(input: PlanInput, name: string, year: number): string {
  const { start, end } = yearPeriod(input.contract, String(year));
  const months = [`">="&${start}`, `"<="&MIN(${end},${input.naming.names.countedUntil})`];
  const { count, sum } = countedWithin(input, countedRanges(input, name), { months });
  return `IF(${count}=0,"",${sum})`;
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
  const list = names.municipalityList;
  // A division by what is false is an error, and so is a cell of Aktivitet that holds one.
  const monthsOf = (name: string, month: string, figure: string) => {
    const isWithin = `(${month}>=${start})/(${month}<=MIN(${end},${names.countedUntil}))/ISNUMBER(${figure})`;
    const place = `IFERROR(MATCH(${name},${list},0)/${isWithin},"")`;
    return `FREQUENCY(${place},ROW(${list})-MIN(ROW(${list}))+1)`;
  };
  const { locked } = countedRanges(input, name);
  const lockedName = `MID(INDEX(${names.locked},0,1),8,99)`;
  // LibreOffice answers with an error where there is nothing to count.
  const months = `${monthsOf(names.countedMunicipality, period, name)}+IFERROR(${monthsOf(lockedName, names.lockedAlone, locked)},0)`;
  const ended = monthsEnded(contract, String(year), names.countedUntil);
  return `IF(${ended}=0,0,ROWS(${list})-SUMPRODUCT(1*(${months}>=${ended})))`;
}
