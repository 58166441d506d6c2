import { TYPED_INPUTS, type TypedInput } from "../../contract/typedInputs";
import { yearLabel } from "../../contract/years";
import { textLiteral } from "../plan/formulas";
import { isCountBlocked } from "../activity/blockedColumns";
import { hasNotBegun } from "../plan/looks/reportConditions";
import { formula, type CellContent, type Formula } from "../plan/plan";
import { isShared, type PlanInput } from "../plan/planInput";
import { yearPeriod } from "../plan/yearFormulas";
import { idsWhere, LIST } from "./idsWhere";
import { MOST_YEARS, type TableOf } from "./standingParts";

/** Between what a line says. */
const SEPARATOR = " · ";

/**
 * That later years follow, beside the first year's heading in columns that stay in view, and of a single one how it
 * stands. No row, as paper has none.
 */
export function laterYearsLine(input: PlanInput, tableOf: TableOf): CellContent {
  const { contract, results, texts } = input;
  const { columns, later } = texts.targets;
  const [next = 0, ...others] = contract.years.slice(1);
  const labels = contract.years.slice(1).map((year) => yearLabel(contract, year));
  const follows = `${labels.join(LIST)}${later.follows}`;
  if (others.length > 0) return follows;
  const status = columnOf(tableOf(next), columns.status);
  const isOpen = hasNotBegun(input, yearPeriod(contract, String(next)).start);
  const open = `COUNTIF(${status},${textLiteral(results.verdicts["not-fixed"])})`;
  const begun = `IF(${isOpen},${textLiteral(later.notBegun)},"")`;
  const [of = "", targets = ""] = later.targets;
  const fixed = `ROWS(${status})-${open}&${textLiteral(of)}&ROWS(${status})&${textLiteral(targets)}`;
  const said = `${textLiteral(`${labels.join(LIST)}${later.below}`)}&${begun}&${fixed}`;
  return formula(`IFERROR(${said},${textLiteral(follows)})`);
}

/**
 * Beside the first year's heading: what the chosen year lacks that is typed next, and where actuals come from that
 * nobody types; before all, where not everything is counted. Blank where a column it reads is gone, and itself again
 * once it is back.
 */
export function firstYearLine(input: PlanInput, tableOf: TableOf): Formula {
  const { contract, naming } = input;
  const [first = 0] = contract.years;
  // Beside another year's heading it says of which year it is.
  const nextOf = (year: number) => {
    const next = nextInput(input, tableOf(year));
    return year === first ? next : `${textLiteral(`${yearLabel(contract, year)}: `)}&${next}`;
  };
  const lines = contract.years
    .slice(0, MOST_YEARS)
    .map((year) => `IF(${naming.names.chosenYear}=${year},${nextOf(year)},"")`);
  const line = joined(SEPARATOR, [...lines, ...origins(input, tableOf(first))]);
  return formula(
    `IFERROR(IF(${isCountBlocked(input)},${textLiteral(input.texts.shared.blocked)},${line}),"")`,
  );
}

/** The first thing that a year lacks and somebody types, as a formula's text. */
function nextInput(input: PlanInput, table: string): string {
  const { naming, results, texts } = input;
  const { names, tables } = naming;
  const { columns, next } = texts.targets;
  const [actual, day, due, status] = [columns.actual, columns.asOf, columns.nextFigure, columns.status].map(
    (header) => columnOf(table, header),
  ) as [string, string, string, string];
  const isOlder = `IF(ISNUMBER(${day}),${day}<${due},FALSE)`;
  const overdue = idsWhere(
    input,
    table,
    `ISNUMBER(${due})*(${due}<=${names.statusDate})*((${actual}="")+${isOlder}>0)`,
  );
  const missing = idsWhere(
    input,
    table,
    `(${actual}="")*(${status}=${textLiteral(results.verdicts.missing)})`,
  );
  const { awaited: later, renewed } = texts.targets.running;
  const awaited = idsWhere(
    input,
    table,
    `(${actual}="")*(${status}=${textLiteral(later)})+(${status}=${textLiteral(renewed)})`,
  );
  const whereAny = (ids: string, before: string) => `IF(${ids}="","",${said(before, ids)})`;
  const lacking = `COUNTIF(${tables.municipalities}[${texts.municipalities.columns.months}],"<"&${names.monthsEnded})`;
  const said = (before: string, what: string, after = "") =>
    `${textLiteral(before)}&${what}${after === "" ? "" : `&${textLiteral(after)}`}`;
  const [lacksBefore = "", lacksAfter] = next.months;
  const steps: Readonly<Record<TypedInput, readonly [lacks: string, sentence: string]>> = {
    statusDate: [`NOT(ISNUMBER(${names.statusDate}))`, textLiteral(next.before + next.statusDate)],
    months: [`${lacking}>0`, said(next.before + lacksBefore, lacking, lacksAfter)],
    overdue: [`${overdue}<>""`, said(next.before + next.overdue, overdue)],
    individualTarget: [`${names.individualTarget}=""`, textLiteral(next.before + next.individualTarget)],
    actuals: [
      `${missing}&${awaited}<>""`,
      joined(SEPARATOR, [whereAny(missing, next.actuals), whereAny(awaited, next.awaited)]),
    ],
  };
  return TYPED_INPUTS.filter((each) => each !== "individualTarget" || isShared(input)).reduceRight(
    (otherwise, each) => `IF(${steps[each].join(",")},${otherwise})`,
    textLiteral(next.nothing),
  );
}

/** Which sheet each of a table's actuals comes from that nobody types, as the column of sources says it. */
function origins(input: PlanInput, table: string): string[] {
  const { contract, naming, texts } = input;
  const { columns, fromSheet, origins: before } = texts.targets;
  const { activity, assumptions, municipalities } = naming.sheets;
  if (contract.measures.every((measure) => measure.actual.from === "entered")) return [];
  const parts = [activity, assumptions, municipalities].map((sheet) => {
    const source = `${fromSheet} ${sheet}`;
    const isFrom = `LEFT(${columnOf(table, columns.source)},${source.length})=${textLiteral(source)}`;
    const ids = idsWhere(input, table, isFrom);
    return `IF(${ids}="","",${textLiteral(`${sheet}: `)}&${ids})`;
  });
  return [`${textLiteral(before)}&${joined("; ", parts)}`];
}

/** A table's column; of one that somebody has deleted an update puts the reference back with it. */
function columnOf(table: string, header: string): string {
  return `${table}[${header}]`;
}

function joined(separator: string, parts: readonly string[]): string {
  return `TEXTJOIN(${textLiteral(separator)},TRUE,${parts.join(",")})`;
}
