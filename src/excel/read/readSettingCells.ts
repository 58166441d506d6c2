import type { YearColumn } from "../../activity/tables/yearRow";
import { splitPlace } from "../../report/kept/splitPlace";
import type { NameKey } from "../../sheets/plan/ourNames";
import type { AddInParts } from "../identity/addInParts";
import type { WorkbookSnapshot } from "../identity/inspectWorkbook";
import { loadLogSeen, type LogSeen } from "../identity/logSeen";
import { runExcel } from "../runExcel";
import { entryOf, type SheetTable } from "./load/loadTable";
import { markOf } from "./markOf";
import { loadYears } from "./load/loadYears";

/** The cells in which the user's choices stand. */
export interface SettingCells {
  /** Each as a table of one cell, whose column is the setting's key; absent where its cell or name is gone. */
  readonly cells: ReadonlyMap<NameKey, SheetTable<string>>;
  readonly log: LogSeen;
}

/**
 * Reads the named cells of settings, the chosen year's individual target, and what is seen of the log, in one request.
 * @param keys the settings that have a named cell each
 * @throws MissingColumnsError where the table of years lacks a column that it cannot be without
 */
export async function readSettingCells(
  parts: AddInParts,
  snapshot: WorkbookSnapshot,
  keys: readonly NameKey[],
): Promise<SettingCells> {
  return runExcel(async (context) => {
    const named = keys.map((key) => [key, loadNamed(context, parts.nameOf(key))] as const);
    const loadedYears = loadYears(context, { parts });
    const log = loadLogSeen(context);
    await context.sync();
    const cells = new Map<NameKey, SheetTable<string>>();
    for (const [key, range] of named) {
      const cell = range.isNullObject ? undefined : cellOf(key, range, snapshot);
      if (cell) cells.set(key, cell);
    }
    const target = targetOf(await loadedYears?.(), cells.get("chosenYear")?.rows[0]?.values["chosenYear"]);
    if (target) cells.set("individualTarget", target);
    return { cells, log: log() };
  });
}

function loadNamed({ workbook }: Excel.RequestContext, name: string): Excel.Range {
  return workbook.names
    .getItemOrNullObject(name)
    .getRangeOrNullObject()
    .load("values,formulas,numberFormat,rowIndex,columnIndex,address");
}

/** A name goes where its cell is moved, onto another sheet as well. */
function cellOf(
  key: NameKey,
  range: Excel.Range,
  snapshot: WorkbookSnapshot,
): SheetTable<string> | undefined {
  const { sheet: sheetName } = splitPlace(range.address);
  const sheet = snapshot.sheets.find(({ name }) => name === sheetName);
  if (!sheet) return undefined;
  const value = entryOf(range.values[0]?.[0]);
  const format: unknown = range.numberFormat[0]?.[0];
  return oneCell(
    { sheetId: sheet.id, sheetName, table: "" },
    { key, row: range.rowIndex + 1, column: range.columnIndex },
    { value, mark: markOf(value, range.formulas[0]?.[0], undefined) },
    typeof format === "string" ? format : "",
  );
}

function targetOf(years: SheetTable<YearColumn> | undefined, year: unknown): SheetTable<string> | undefined {
  const row = years?.rows.find(({ values }) => values.year === year && typeof year === "number");
  const column = years?.place.columnAt["individualTarget"];
  if (!years || !row || column === undefined) return undefined;
  return oneCell(
    years.place,
    { key: "individualTarget", row: row.row, column },
    { value: row.values.individualTarget, mark: row.marks?.["individualTarget"] },
    years.formatAt(row.row, "individualTarget"),
  );
}

type Place = Pick<SheetTable<string>["place"], "sheetId" | "sheetName" | "table">;
type Row = SheetTable<string>["rows"][number];

function oneCell(
  { sheetId, sheetName, table }: Place,
  { key, row, column }: { readonly key: NameKey; readonly row: number; readonly column: number },
  { value, mark }: { readonly value: Row["values"][string]; readonly mark: ReturnType<typeof markOf> },
  format: string,
): SheetTable<string> {
  return {
    place: {
      part: "settings",
      sheetId,
      sheetName,
      table,
      firstRow: row,
      height: 1,
      firstColumn: column,
      width: 1,
      columnAt: { [key]: column },
    },
    rows: [{ row, values: { [key]: value }, ...(mark && { marks: { [key]: mark } }) }],
    columns: new Set([key]),
    formatAt: () => format,
  };
}
