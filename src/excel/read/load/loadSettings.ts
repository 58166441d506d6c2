import type { SettingColumn } from "../../../activity/check/checkSettings";
import type { Entry } from "../../../activity/values/entry";
import type { AddInParts } from "../../identity/addInParts";
import { entryOf, type SheetTable } from "./loadTable";

/**
 * Loads with the next request the choices on Forudsætninger that are judged, each at its row: the kind of report
 * together with the year that it is of.
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
  const statusDate = load("statusDate");
  return () => {
    if (reportKind.isNullObject || chosenYear.isNullObject) return undefined;
    const valueOf = (range: Excel.Range) => entryOf(range.values[0]?.[0]);
    const blank: Record<SettingColumn, Entry> = { reportKind: null, chosenYear: null, statusDate: null };
    const values: Record<number, Partial<typeof blank>> = {
      [reportKind.rowIndex]: { reportKind: valueOf(reportKind), chosenYear: valueOf(chosenYear) },
      ...(!statusDate.isNullObject && { [statusDate.rowIndex]: { statusDate: valueOf(statusDate) } }),
    };
    const places = Object.keys(values).map(Number);
    const first = Math.min(...places);
    const height = Math.max(...places) - first + 1;
    return {
      place: {
        part: "settings",
        sheetId: home.id,
        sheetName: sheet.name,
        table: "",
        firstRow: first + 1,
        height,
        firstColumn: reportKind.columnIndex,
        width: 1,
        columnAt: {
          reportKind: reportKind.columnIndex,
          ...(!statusDate.isNullObject && { statusDate: statusDate.columnIndex }),
        },
      },
      rows: Array.from({ length: height }, (_, index) => ({
        row: first + index + 1,
        values: { ...blank, ...values[first + index] },
      })),
      columns: new Set<SettingColumn>(["reportKind", "statusDate"]),
      formatAt: () => "",
    };
  };
}
