import { parseSheetMarker, SHEET_MARKER, type SheetMarker } from "./marker";

/** Our marker among a sheet's own names, loaded with name and value; `undefined` on a sheet of the user's. */
export function markerAmong(names: readonly Excel.NamedItem[]): SheetMarker | undefined {
  const item = names.find((each) => each.name === SHEET_MARKER);
  return item && parseSheetMarker(String(item.value));
}
