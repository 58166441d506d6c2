import { yearLabel } from "../../contract/years";
import { lastCountedDay } from "../activity/activityCounts";
import { textLiteral } from "../plan/formulas";
import type { PlanInput } from "../plan/planInput";
import { dayText } from "../plan/sheetHeader";
import { yearPeriod } from "../plan/yearFormulas";
import { idsWhere } from "./idsWhere";

/** The name of a year's table of targets. */
export type TableOf = (year: number) => string;

/** Of more figures than these the days would hide, on a small screen, what stands behind them. */
const MOST_DAYS = 2;

/** Of more years' tables a formula would be longer than the 8,192 characters that Excel takes. */
export const MOST_YEARS = 2;

/**
 * At the top of the sheet, of the chosen year: which measures are behind by their status, and which figures are older
 * than they should be. Formulas' texts, blank where there is nothing to say.
 */
export function standingParts(input: PlanInput, tableOf: TableOf): string[] {
  const { contract, naming } = input;
  return contract.years
    .slice(0, MOST_YEARS)
    .flatMap((year) =>
      [behind(input, tableOf(year), year), older(input, tableOf(year), year)].map(
        (part) => `IFERROR(IF(${naming.names.chosenYear}=${year},${part},""),"")`,
      ),
    );
}

/** How many measures are behind and which; that none is, where any is judged at all. */
function behind(input: PlanInput, table: string, year: number): string {
  const { columns, running, behind: words } = input.texts.targets;
  const { met, close, "not-met": notMet } = input.results.verdicts;
  const isAny = (...said: readonly string[]) =>
    said.map((word) => `(${table}[${columns.status}]=${textLiteral(word)})`).join("+");
  const hasLimit = (sign: "<" | ">") => `(LEFT(${table}[${columns.rule}],1)=${textLiteral(sign)})`;
  // Of answers that still come in, a word says on which side of the target they are, whichever is the better.
  const under = isAny(running.below, running.atOrBelow);
  const over = isAny(running.above, running.atOrAbove);
  const isBehind = `${isAny(notMet, close, running.behind)}+(${under})*${hasLimit(">")}+(${over})*${hasLimit("<")}`;
  const isKept = `${isAny(met, running.onTrack, running.reached)}+${over}+${under}`;
  const count = `SUMPRODUCT(1*((${isBehind})>0))`;
  const of = (text: string) => textLiteral(`${text}${yearSuffix(input, year)}`);
  return `IF(${count}>0,${count}&${of(words.some)}&": "&${idsWhere(input, table, `(${isBehind})>0`)},IF(SUMPRODUCT(${isKept})>0,${of(words.none)},""))`;
}

/** Beside the first year's heading another year is named. */
function yearSuffix({ contract }: PlanInput, year: number): string {
  return year === contract.years[0] ? "" : ` (${yearLabel(contract, year)})`;
}

/**
 * How many figures are older than they should be, and which, as `olderHighlights` marks them; of a few each with its
 * day, which also stands in its row.
 */
function older(input: PlanInput, table: string, year: number): string {
  const { contract, naming, texts } = input;
  const { columns, olderFigures } = texts.targets;
  const column = (header: string) => `${table}[${header}]`;
  const [actual, day, due] = [column(columns.actual), column(columns.asOf), column(columns.nextFigure)];
  const last = lastCountedDay(input, year);
  const { start } = yearPeriod(contract, String(year));
  const wasExpected = `(${due}<=N(${naming.names.statusDate}))*(${day}<${due})`;
  const isBehind = `${day}<DATE(YEAR(${last}),MONTH(${last}),1)`;
  const isOld = `(${day}<${start})+IF(ISNUMBER(${due}),${wasExpected},${isBehind})>0`;
  const isOlder = `IF(ISNUMBER(${actual})*ISNUMBER(${day}),${isOld},FALSE)`;
  const count = `SUMPRODUCT(1*${isOlder})`;
  const named = idsWhere(input, table, isOlder, `&IF(${count}>${MOST_DAYS},""," "&${dayText(day)})`);
  return `IF(${count}=0,"",${count}&${textLiteral(olderFigures)}&${named})`;
}
