import type { MarkedPart } from "../../sheets/plan/parts";
import { parseBegunMarker, parseSheetMarker, SHEET_MARKER, type SheetMarker } from "./marker";

/** A sheet of the workbook; one of the user's own has no `marker`. */
export interface SheetSnapshot {
  readonly id: string;
  readonly name: string;
  readonly marker: SheetMarker | undefined;
  /** The part it was to become, where its making broke off. */
  readonly begun?: MarkedPart | undefined;
  readonly isProtected?: boolean;
  readonly tables: readonly string[];
  /** The tables' headings, by their names. */
  readonly headers?: ReadonlyMap<string, readonly string[]>;
}

/** Loads with the next request the workbook's sheets, what marks them, and their tables. */
export function loadSheets({ workbook }: Excel.RequestContext): () => readonly SheetSnapshot[] {
  const sheets = workbook.worksheets.load(
    [
      "items/id,items/name,items/protection/protected,items/names/items/name,items/names/items/value",
      "items/tables/items/name,items/tables/items/columns/items/name",
    ].join(","),
  );
  return () =>
    sheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      marker: parseSheetMarker(markerAmong(sheet.names.items)),
      begun: parseBegunMarker(markerAmong(sheet.names.items)),
      isProtected: sheet.protection.protected,
      tables: sheet.tables.items.map(({ name }) => name),
      headers: new Map(
        sheet.tables.items.map(({ name, columns }) => [name, columns.items.map((column) => column.name)]),
      ),
    }));
}

/** The content of our name among a sheet's own; blank on a sheet of the user's. */
function markerAmong(names: readonly Excel.NamedItem[]): string {
  return String(names.find((each) => each.name === SHEET_MARKER)?.value ?? "");
}
