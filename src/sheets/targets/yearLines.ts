import { yearLabel } from "../../contract/years";
import { textLiteral } from "../plan/formulas";
import { formula, type Formula } from "../plan/plan";
import { isShared, type PlanInput } from "../plan/planInput";

/** Between what a line says. */
const SEPARATOR = " · ";
const LIST = ", ";

/** The name of a year's table of targets. */
type TableOf = (year: number) => string;

/** Beside the first year's heading, in columns that stay in view: from which rows on the later years stand. */
export function laterYearsLine({ contract, texts }: PlanInput, tableOf: TableOf): Formula {
  const { fromRow } = texts.targets;
  const places = contract.years
    .slice(1)
    // The year's heading is the row above its table's.
    .map((year) => `${textLiteral(yearLabel(contract, year) + fromRow)}&ROW(${tableOf(year)}[#Headers])-1`);
  return formula(places.join(`&${textLiteral(SEPARATOR)}&`));
}

/** Beside the first year's heading: what is to be typed next, and where its actuals come from that nobody types. */
export function firstYearLine(input: PlanInput, tableOf: TableOf): Formula {
  const [first = 0] = input.contract.years;
  return formula(joined(SEPARATOR, [nextInput(input, tableOf), origins(input, tableOf(first))]));
}

/** Beside a later year's heading: where its actuals come from that nobody types. */
export function laterYearLine(input: PlanInput, tableOf: TableOf, year: number): Formula {
  return formula(origins(input, tableOf(year)));
}

/**
 * The first thing that the chosen year lacks and somebody types, in the order of the pane's next step, as a formula's
 * text; blank where a sheet it asks is gone.
 */
function nextInput(input: PlanInput, tableOf: TableOf): string {
  const { contract, naming, results, texts } = input;
  const { names, tables } = naming;
  const { columns, next } = texts.targets;
  const ofYear = (test: (table: string) => string) =>
    contract.years.reduceRight(
      (otherwise, year) =>
        `IF(${names.chosenYear}=${year},${idsWhere(tableOf(year), columns.id, test(tableOf(year)))},${otherwise})`,
      '""',
    );
  const overdue = ofYear((table) => {
    const [day, due] = [`${table}[${columns.asOf}]`, `${table}[${columns.nextFigure}]`];
    const isOlder = `IF(ISNUMBER(${day}),${day}<${due},FALSE)`;
    return `ISNUMBER(${due})*(${due}<=${names.statusDate})*((${table}[${columns.actual}]="")+${isOlder}>0)`;
  });
  const missing = ofYear(
    (table) =>
      `(${table}[${columns.actual}]="")*(${table}[${columns.status}]=${textLiteral(results.verdicts.missing)})`,
  );
  const lacking = `COUNTIF(${tables.municipalities}[${texts.municipalities.columns.months}],"<"&${names.monthsEnded})`;
  const said = (before: string, what: string, after = "") =>
    `${textLiteral(next.before + before)}&${what}${after === "" ? "" : `&${textLiteral(after)}`}`;
  const [lacksBefore = "", lacksAfter] = next.months;
  const steps: readonly (readonly [lacks: string, sentence: string])[] = [
    [`NOT(ISNUMBER(${names.statusDate}))`, textLiteral(next.before + next.statusDate)],
    [`${lacking}>0`, said(lacksBefore, lacking, lacksAfter)],
    [`${overdue}<>""`, said(next.overdue, overdue)],
    ...(isShared(input)
      ? [[`${names.individualTarget}=""`, textLiteral(next.before + next.individualTarget)] as const]
      : []),
    [`${missing}<>""`, said(next.actuals, missing)],
  ];
  const first = steps.reduceRight(
    (otherwise, [lacks, sentence]) => `IF(${lacks},${sentence},${otherwise})`,
    textLiteral(next.nothing),
  );
  return `IFERROR(${first},"")`;
}

/** Which sheet each of a table's actuals comes from that nobody types, as the column of sources says it. */
function origins({ naming, texts }: PlanInput, table: string): string {
  const { columns, fromSheet, origins: words } = texts.targets;
  const { activity, assumptions, municipalities } = naming.sheets;
  const parts = [activity, assumptions, municipalities].map((sheet) => {
    const source = `${fromSheet} ${sheet}`;
    const ids = idsWhere(
      table,
      columns.id,
      `LEFT(${table}[${columns.source}],${source.length})=${textLiteral(source)}`,
    );
    return `IF(${ids}="","",${textLiteral(`${words.from} ${sheet}: `)}&${ids})`;
  });
  const all = joined("; ", parts);
  return `IF(${all}="","",${textLiteral(`${columns.actual} `)}&${all})`;
}

/** The numbers of a table's measures that a condition on its columns holds for, one behind the other. */
function idsWhere(table: string, id: string, condition: string): string {
  return `TEXTJOIN(${textLiteral(LIST)},TRUE,IF(${condition},${table}[${id}],""))`;
}

function joined(separator: string, parts: readonly string[]): string {
  return `TEXTJOIN(${textLiteral(separator)},TRUE,${parts.join(",")})`;
}
