import { unsettled } from "../../../src/excel/recover/unsettled";
import { startAddIn } from "../../../workbench/cli/startAddIn";
import { cellAddress } from "../../../workbench/model/address";
import { isCellError, type CellValue } from "../../../workbench/model/cell";
import { keyColumn, keyRow, type Sheet } from "../../../workbench/model/sheet";
import { tableBody } from "../../../workbench/model/table";
import { sheetByName, tableByName, type Workbook } from "../../../workbench/model/workbook";
import type { Host } from "../../../workbench/host/host";

/** An empty workbook with the add-in, or one that is given, answering the genuine Office.js library. */
export function openAddIn(options: Parameters<typeof startAddIn>[0] = {}, workbook?: Workbook): Host {
  // Another workbook, another pane: what broke off in the last one is none of its business.
  unsettled.setState(unsettled.getInitialState(), true);
  return startAddIn(options, workbook).host;
}

export function sheetOf(host: Host, name: string): Sheet {
  const sheet = sheetByName(host.workbook, name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** A cell's shown text, by its address. */
export function valueAt(host: Host, sheetName: string, address: string): CellValue {
  for (const [key, cell] of sheetOf(host, sheetName).cells) {
    if (cellAddress(keyRow(key), keyColumn(key)) === address) return cell.value;
  }
  return null;
}

/** The cells right of a label on its row, blank cells left out; of the lowest label that begins so. */
export function besideLabel(host: Host, sheetName: string, label: string): CellValue[] {
  const { cells } = sheetOf(host, sheetName);
  const inOrder = [...cells].sort(([a], [b]) => a - b);
  const labels = inOrder.filter(([, { value }]) => String(value).startsWith(label)).map(([key]) => key);
  const place = labels.find((key) => keyRow(key) === keyRow(labels.at(-1) ?? 0));
  if (place === undefined) throw new Error(`no ${label} on ${sheetName}`);
  return inOrder
    .filter(([key, { value }]) => keyRow(key) === keyRow(place) && key > place && value !== null)
    .map(([, { value }]) => value);
}

/** The cells below the last header of that name on a sheet, row by row. */
export function columnBelow(host: Host, sheetName: string, header: string): CellValue[] {
  const { cells } = sheetOf(host, sheetName);
  const keys = [...cells.keys()].sort((a, b) => a - b);
  const place = keys.findLast((key) => cells.get(key)?.value === header);
  if (place === undefined) throw new Error(`no header ${header} on ${sheetName}`);
  const below = keyRow(keys.at(-1) ?? place) - keyRow(place);
  return Array.from({ length: below }, (_, row) => cells.get(place + (row + 1) * 16_384)?.value ?? null);
}

/** The address of a cell in one of a table's columns, `0` for the first row. */
export function cellIn(host: Host, tableName: string, column: string, row: number): string {
  const { table, body } = tableIn(host, tableName);
  const index = table.columns.findIndex(({ name }) => name === column);
  if (index < 0) throw new Error(`no column ${column}`);
  return cellAddress(body.row + row, body.column + index);
}

/** A table's total row as a record by column name. */
export function totalsOf(host: Host, tableName: string): Record<string, CellValue> {
  const { sheet, table, body } = tableIn(host, tableName);
  return Object.fromEntries(
    table.columns.map(({ name }) => [
      name,
      valueAt(host, sheet.name, cellIn(host, tableName, name, body.rows)),
    ]),
  );
}

function tableIn(host: Host, tableName: string) {
  const found = tableByName(host.workbook, tableName);
  if (!found) throw new Error(`no table ${tableName}`);
  return { ...found, body: tableBody(found.table) };
}

/** A table's rows as records by column name. */
export function recordsOf(host: Host, tableName: string): Record<string, CellValue>[] {
  const { sheet, table, body } = tableIn(host, tableName);
  return Array.from({ length: body.rows }, (_, row) =>
    Object.fromEntries(
      table.columns.map((column, index) => {
        const key = (body.row + row) * 16_384 + body.column + index;
        return [column.name, sheet.cells.get(key)?.value ?? null];
      }),
    ),
  );
}

/** The rows of Målark, of all years. */
export function targetRecords(host: Host): Record<string, CellValue>[] {
  const sheet = tableIn(host, "KKR_Maal").sheet;
  return sheet.tables.flatMap(({ name }) => recordsOf(host, name));
}

/** Every cell that shows an error, with its place. */
export function errorsIn(host: Host): string[] {
  return host.workbook.sheets.flatMap((sheet) =>
    [...sheet.cells].flatMap(([key, cell]) =>
      isCellError(cell.value)
        ? [
            `${sheet.name}!${cellAddress(keyRow(key), keyColumn(key))} ${cell.value.error} ${cell.formula ?? ""}`,
          ]
        : [],
    ),
  );
}

/** The whole model as data, to tell whether anything has changed. */
export function copyOf(host: Host): unknown {
  return structuredClone({ ...host.workbook });
}

/** The same without what is kept of what was done: a command that is taken back leaves that it was, and that it is. */
export function copyBesideLog(host: Host) {
  const { sheets, settings, ...others } = structuredClone({ ...host.workbook });
  return {
    ...others,
    // The printed part of a table follows its entered rows.
    sheets: sheets
      .filter(({ tables }) => !tables.some(({ name }) => name === "KKR_Log"))
      .map((sheet) => ({ ...sheet, pageLayout: { ...sheet.pageLayout, printArea: [] } })),
    settings: [...settings].filter(([key]) => !/^KKR\.(?:Log$|Imports$|Done\|)/.test(key)),
  };
}
