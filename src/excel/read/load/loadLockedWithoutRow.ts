import { contractInUse } from "../../../contract/contractInUse";
import { figureHeadings } from "../../../contract/figureHeadings";
import { figureKeys } from "../../../contract/figures";
import { sheetTexts } from "../../../language/sheets/sheets";
import type { WorkbookRow } from "../../../report/facts/workbookRead";
import type { AddInParts } from "../../identity/addInParts";
import { lockedPlaceParts } from "../../../sheets/activity/lockedPlace";
import { rowsByHeader } from "../tables/rowsByHeader";

/**
 * Loads with the next request the locked places that no row of Aktivitet stands for any more, each as a row of the
 * columns beside Aktivitet: they count on until they are revised. None in an earlier layout.
 */
export function loadLockedWithoutRow(
  { workbook }: Excel.RequestContext,
  parts: AddInParts,
): () => WorkbookRow[] {
  const { language } = contractInUse();
  const { columns, counted, status } = sheetTexts(language).activity;
  const headings = figureHeadings(contractInUse(), columns);
  const figures = figureKeys(contractInUse()).map((key) => headings[key] ?? key);
  const range = (key: "locked" | "lockedWithoutRow") =>
    workbook.names.getItemOrNullObject(parts.nameOf(key)).getRangeOrNullObject();
  const places = range("locked").load("values,rowIndex,columnIndex");
  const months = range("lockedWithoutRow").load("values");
  places.worksheet.load("name");
  return () => {
    if (places.isNullObject || months.isNullObject) return [];
    const at = {
      sheet: places.worksheet.name,
      row: places.rowIndex + 1,
      column: places.columnIndex + 1,
    };
    const rows = rowsByHeader(places.values as unknown[][], [counted.municipality, ...figures], at);
    return rows.flatMap((row, index): WorkbookRow[] => {
      const month: unknown = months.values[index]?.[0];
      const place = row[counted.municipality];
      const name = lockedPlaceParts(place?.value)?.municipality;
      if (typeof month !== "number" || !place || name === undefined) return [];
      const { cell } = place;
      return [
        {
          ...row,
          [counted.municipality]: { value: name, cell },
          [counted.status]: { value: status.locked, cell },
          [columns.period]: { value: month, cell: "" },
        },
      ];
    });
  };
}
