import { monthOfYear, yearOfDay } from "../../calc/contractYear";
import { isExcelDay } from "../../calc/serialDate";
import { figureHeadings } from "../../contract/figureHeadings";
import { figureKeys, figuresOf } from "../../contract/figures";
import { sheetTexts } from "../../language/sheets/sheets";
import { settingLabels } from "../facts/settingsFrom";
import {
  figureIn,
  wordingIn,
  type ReadCell,
  type WorkbookRow,
  type WorkbookRead,
} from "../facts/workbookRead";
import { plainPlace } from "../kept/splitPlace";
import { actualOrigin, targetOrigin } from "./measureOrigin";
import { origin, type Origin, type OriginInput } from "./origin";

/** A cell of a table, the heading that it stands below, and its row by headings. */
interface Found {
  readonly heading: string;
  readonly cell: ReadCell;
  readonly row: WorkbookRow;
  readonly index: number;
}

/**
 * The origin of a cell of our tables and settings, whether anything has been typed in it or not: what stands in it,
 * where it is used, and whether it counts.
 * @param cell as Excel writes it, `Aktivitet!C4`
 */
export function cellOrigin(cell: string, read: WorkbookRead, input: OriginInput): Origin | undefined {
  const wanted = plainPlace(cell);
  const find = (rows: readonly WorkbookRow[]) => foundIn(rows, wanted);
  const { facts, words } = input;
  const { contract } = facts;
  const texts = sheetTexts(contract.language);
  const entered = find(read.counted.entered ?? []) ?? find(read.counted.rows);
  if (entered) return enteredOrigin(entered, read, input);
  const target = find(read.targets);
  if (target) return targetRowOrigin(target, input);
  const { years, municipalities, areas, funding, typed } = read;
  const { id, title } = texts.areas.columns;
  const name = texts.municipalities.columns.name;
  const tables = [
    ["areas", areas, [id, title]],
    ["years", years, [texts.assumptions.yearColumns.year]],
    ["municipalities", municipalities, [name]],
    ["funding", funding, [texts.funding.columns.name]],
    ["typed", [...typed.explanations, ...typed.reportWay], [texts.targets.columns.id, name]],
  ] as const;
  for (const [table, rows, keys] of tables) {
    const found = find(rows);
    if (found) return rowOrigin(found, keys, words.tables[table], input);
  }
  const setting = Object.entries(read.settings).find(([, each]) => each && plainPlace(each.cell) === wanted);
  if (!setting) return undefined;
  const label = settingLabels(contract).find(([key]) => key === setting[0])?.[1] ?? "";
  return origin(words.setting(label, words.blank), cell, [origin(words.tables.settings)]);
}

function foundIn(rows: readonly WorkbookRow[], wanted: string): Found | undefined {
  for (const [index, row] of rows.entries()) {
    for (const [heading, cell] of Object.entries(row)) {
      if (cell?.cell && plainPlace(cell.cell) === wanted) return { heading, cell, row, index };
    }
  }
  return undefined;
}

/** A cell of which nothing more is known than its row and heading, and what its table is for. */
function rowOrigin(
  { row, heading, cell }: Found,
  keys: readonly string[],
  use: string,
  { words }: OriginInput,
): Origin {
  const key = keys.flatMap((each) => row[each]?.value ?? []).join(" ");
  return origin(key === "" ? heading : words.sum(key, heading), cell.cell, [origin(use)]);
}

/** A cell of Målark: what its measure comes to, and what it is held against. */
function targetRowOrigin(found: Found, input: OriginInput): Origin {
  const { facts, writing, words } = input;
  const { columns } = sheetTexts(facts.contract.language).targets;
  const { row, heading, cell } = found;
  const measure = facts.measures.find(({ measure: { id } }) => id === row[columns.id]?.value);
  const isOfYear = row[columns.year]?.value === facts.year;
  if (!measure || !isOfYear) {
    const rule = facts.contract.measures.find(({ id }) => id === row[columns.id]?.value)?.rule;
    // The spread and what is paid have sheets of their own in the year that is shown; other rows are the user's.
    const sheets = { band: "municipalities", amount: "funding" } as const;
    const own = words.tables[rule === "band" || rule === "amount" ? sheets[rule] : "typed"];
    const use = isOfYear ? own : words.otherYear(writing.year(facts.year));
    return rowOrigin(found, [columns.id, columns.year], use, input);
  }
  const ofMeasure =
    (heading === columns.target && targetOrigin(measure, input)) || actualOrigin(measure, input);
  return heading === columns.target || heading === columns.actual
    ? ofMeasure
    : origin(words.sum(measure.measure.id, heading), cell.cell, [ofMeasure]);
}

/** A cell of Aktivitet: what its row counts as, and in which measures. */
function enteredOrigin({ index, heading }: Found, { counted }: WorkbookRead, input: OriginInput): Origin {
  const { facts, writing, words } = input;
  const { contract, countedUntil, year } = facts;
  const { columns, counted: beside } = sheetTexts(contract.language).activity;
  const typed = counted.entered?.[index];
  const meant = counted.rows[index];
  const month = meant?.[columns.period]?.value;
  const municipality = (typed?.[columns.municipality] ?? meant?.[beside.municipality])?.value;
  const period = typed?.[columns.period]?.value;
  const known = typeof month === "number" && isExcelDay(month) ? month : undefined;
  const written = known === undefined ? period : monthWritten(known, input);
  const key = [municipality, written]
    .filter((each) => each !== undefined && each !== null && each !== "")
    .join(", ");
  const said = wordingIn(meant?.[beside.status]);
  const row = said && origin(words.counts(said.text), said.cell);
  // A locked figure whose row is gone stands among the locked ones alone.
  const entered = (typed ?? meant)?.[heading];
  const headings = figureHeadings(contract, columns);
  const figure = figureKeys(contract).find((each) => headings[each] === heading);
  const name = key === "" ? heading : words.sum(key, heading);
  if (!figure) return origin(name, entered?.cell, [row]);
  const value = entered?.value ?? "";
  const takenIn = figureIn(meant?.[heading]);
  const isOther = known !== undefined && yearOfDay(contract, known) !== year;
  const isLater = known !== undefined && known > countedUntil;
  // The band holds individual guidances against their target.
  const used = contract.measures.flatMap((measure) =>
    figuresOf(measure).includes(figure) || (measure.actual.from === "band" && figure === "individual")
      ? [measure.id]
      : [],
  );
  const shown = typeof value === "number" ? writing.numerals.number(value) : String(value);
  return origin(words.sum(name, shown === "" ? words.blank : shown), entered?.cell, [
    row,
    takenIn && takenIn.value !== value
      ? origin(words.countedAs(writing.numerals.number(takenIn.value)))
      : undefined,
    takenIn ? undefined : origin(shown === "" ? words.blankIsMissing : words.cellNotCounted),
    takenIn && isOther ? origin(words.otherYear(writing.year(year))) : undefined,
    takenIn && !isOther && isLater ? origin(words.monthToCome(writing.day(countedUntil))) : undefined,
    used.length > 0 ? origin(words.usedIn(writing.numerals.list(used))) : undefined,
  ]);
}

function monthWritten(day: number, { facts: { contract }, writing }: OriginInput): string {
  return `${writing.month(monthOfYear(contract, day))} ${writing.year(yearOfDay(contract, day))}`;
}
