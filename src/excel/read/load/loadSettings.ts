import type { SettingColumn } from "../../../activity/check/checkSettings";
import type { AddInParts } from "../../identity/addInParts";
import { entryOf, type SheetTable } from "./loadTable";

/**
 * Loads with the next request the choices on Forudsætninger that are judged, as a table of one row.
 * `undefined` where the sheet was deleted.
 */
export function loadSettings(
  { workbook }: Excel.RequestContext,
  parts: AddInParts,
): (() => SheetTable<SettingColumn> | undefined) | undefined {
  const home = parts.sheets.get("assumptions");
  if (!home) return undefined;
  const sheet = workbook.worksheets.getItem(home.id).load("name");
  const load = (column: SettingColumn) =>
    workbook.names
      .getItemOrNullObject(parts.nameOf(column))
      .getRangeOrNullObject()
      .load("values,rowIndex,columnIndex");
  const reportKind = load("reportKind");
  const chosenYear = load("chosenYear");
  return () => {
    if (reportKind.isNullObject || chosenYear.isNullObject) return undefined;
    const valueOf = (range: Excel.Range) => entryOf(range.values[0]?.[0]);
    const row = reportKind.rowIndex + 1;
    return {
      place: {
        part: "settings",
        sheetId: home.id,
        sheetName: sheet.name,
        table: "",
        firstRow: row,
        height: 1,
        firstColumn: reportKind.columnIndex,
        width: 1,
        columnAt: { reportKind: reportKind.columnIndex },
      },
      rows: [{ row, values: { reportKind: valueOf(reportKind), chosenYear: valueOf(chosenYear) } }],
      columns: new Set<SettingColumn>(["reportKind"]),
      formatAt: () => "",
    };
  };
}
