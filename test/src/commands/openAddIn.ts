import { startAddIn } from "../../../workbench/cli/startAddIn";
import { cellAddress } from "../../../workbench/model/address";
import { isCellError, type CellValue } from "../../../workbench/model/cell";
import { keyColumn, keyRow, type Sheet } from "../../../workbench/model/sheet";
import { tableBody } from "../../../workbench/model/table";
import { sheetByName, tableByName } from "../../../workbench/model/workbook";
import type { Host } from "../../../workbench/host/host";

/** An empty workbook with the add-in, answering the genuine Office.js library. */
export function openAddIn(options: Parameters<typeof startAddIn>[0] = {}): Host {
  return startAddIn(options).host;
}

export function sheetOf(host: Host, name: string): Sheet {
  const sheet = sheetByName(host.workbook, name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** What a cell shows, by its address. */
export function valueAt(host: Host, sheetName: string, address: string): CellValue {
  for (const [key, cell] of sheetOf(host, sheetName).cells) {
    if (cellAddress(keyRow(key), keyColumn(key)) === address) return cell.value;
  }
  return null;
}

/** A table's rows as records by column name. */
export function recordsOf(host: Host, tableName: string): Record<string, CellValue>[] {
  const found = tableByName(host.workbook, tableName);
  if (!found) throw new Error(`no table ${tableName}`);
  const { sheet, table } = found;
  const body = tableBody(table);
  return Array.from({ length: body.rows }, (_, row) =>
    Object.fromEntries(
      table.columns.map((column, index) => {
        const key = (body.row + row) * 16_384 + body.column + index;
        return [column.name, sheet.cells.get(key)?.value ?? null];
      }),
    ),
  );
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
