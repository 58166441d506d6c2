import { textLiteral } from "../plan/formulas";
import { monthsEnded, yearPeriod } from "../plan/yearFormulas";
import { SPREAD_MODULUS } from "../../calc/guidanceSpread";
import type { PlanInput } from "../plan/planInput";
import { countName, incompleteKey, lastCountedDay, type CountKey } from "./activityCounts";
import { countedRanges, countedWithin, lockedWithoutRowWithin } from "./countedWithin";
import { figureEntries } from "./figureEntries";
import { lockedPlaces, municipalityOfPlace } from "./lockedPlace";
import { municipalityCode } from "./municipalityCode";
import { uniqueReach } from "./uniqueReach";

/** The formula of a count, without its `=`; blank where nothing was entered. */
export function countFormula(input: PlanInput, key: CountKey, year: number): string {
  const columns = input.texts.assumptions.yearColumns;
  for (const { key: figure, counted } of figureEntries(input)) {
    if (key === figure) return entered(input, counted, year);
    if (key === incompleteKey(figure)) return lackingMonths(input, counted, year);
  }
  if (key === "lockedWithoutRow")
    return `COUNTIFS(${lockedWithoutRowWithin(input, { months: endedMonths(input, year) })})`;
  if (key === "spread") return spread(input, year);
  if (key === "uniqueValid") return uniqueValid(input, year);
  return ofYear(input, columns[key as keyof typeof columns], year);
}

/** The sum of a figure that counts over the year's months that have ended. */
function entered(input: PlanInput, name: string, year: number): string {
  const months = endedMonths(input, year);
  const { count, sum } = countedWithin(input, countedRanges(input, name), { months });
  return `IF(${count}=0,"",${sum})`;
}

/**
 * Whether the counts of unique firms reach as far as the guidances do: to the day that is counted, in every
 * municipality's month, and beside the guidances that Aktivitet still has; blank where there are none.
 */
function uniqueValid(input: PlanInput, year: number): string {
  const { yes, no } = input.texts.shared;
  const counts = (["uniqueIndividual", "uniqueCollective", "uniqueYoung"] as const).map((key) =>
    countName(key, year),
  );
  const { missing, inTime, isOfSum, isOfSpread } = uniqueReach(input, year);
  const isValid = `AND(N(${missing})=0,${inTime},${isOfSum},${isOfSpread})`;
  return `IF(COUNT(${counts.join(",")})=0,"",IF(${isValid},${textLiteral(yes)},${textLiteral(no)}))`;
}

/** Criteria of the year's months that have ended. */
function endedMonths(input: PlanInput, year: number): readonly string[] {
  const { start } = yearPeriod(input.contract, String(year));
  return [`">="&${start}`, `"<="&${lastCountedDay(input, year)}`];
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
  const lockedName = municipalityOfPlace(lockedPlaces(naming));
  // LibreOffice answers with an error where there is nothing to count.
  const months = `${monthsOf(names.countedMunicipality, period, name)}+IFERROR(${monthsOf(lockedName, names.lockedWithoutRow, locked)},0)`;
  const ended = monthsEnded(contract, String(year), names.countedUntil);
  return `IF(${ended}=0,0,ROWS(${list})-SUMPRODUCT(1*(${months}>=${ended})))`;
}

/**
 * A checksum that distinguishes the guidances that count from others of the same sum: each by its month, its
 * municipality and its kind, as `guidanceSpread` adds them up. None where unique firms were not counted beside them.
 */
function spread(input: PlanInput, year: number): string {
  const { contract, naming, texts } = input;
  const { names, tables } = naming;
  const { start } = yearPeriod(contract, String(year));
  const individual = countedRanges(input, names.countedIndividual);
  const collective = countedRanges(input, names.countedCollective);
  const sumOf = (municipality: string, month: string, of: "entered" | "locked") => {
    const place = `12*${municipalityCode(input, municipality)}+MONTH(${month})`;
    const isWithin = `(${month}>=${start})/(${month}<=${lastCountedDay(input, year)})`;
    const weights = `IFERROR(MOD((${place})^3,${SPREAD_MODULUS})*${isWithin},0)`;
    const guidances = `IFERROR(1*${individual[of]},0)+2*IFERROR(1*${collective[of]},0)`;
    return `SUMPRODUCT(${weights},${guidances})`;
  };
  const period = `${tables.activity}[${texts.activity.columns.period}]`;
  const ofRows = sumOf(names.countedMunicipality, period, "entered");
  const ofLocked = sumOf(municipalityOfPlace(lockedPlaces(naming)), names.lockedWithoutRow, "locked");
  return `IF(${countName("uniqueSpread", year)}="","",${ofRows}+IFERROR(${ofLocked},0))`;
}
