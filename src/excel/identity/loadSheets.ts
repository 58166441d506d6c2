import type { SheetSnapshot } from "./inspectWorkbook";
import { parseBegunMarker, parseSheetMarker, SHEET_MARKER } from "./marker";

/** Loads with the next request the workbook's sheets, what marks them, and their tables. */
export function loadSheets({ workbook }: Excel.RequestContext): () => readonly SheetSnapshot[] {
  const sheets = workbook.worksheets.load(
    [
      "items/id,items/name,items/names/items/name,items/names/items/value",
      "items/tables/items/name,items/tables/items/columns/items/name",
    ].join(","),
  );
  return () =>
    sheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      marker: parseSheetMarker(markerAmong(sheet.names.items)),
      begun: parseBegunMarker(markerAmong(sheet.names.items)),
      tables: sheet.tables.items.map(({ name }) => name),
      headers: new Map(
        sheet.tables.items.map(({ name, columns }) => [name, columns.items.map((column) => column.name)]),
      ),
    }));
}

/** What our name among a sheet's own holds; blank on a sheet of the user's. */
function markerAmong(names: readonly Excel.NamedItem[]): string {
  return String(names.find((each) => each.name === SHEET_MARKER)?.value ?? "");
}
