import type { ListRow } from "../../sheets/plan/listRows";
import type { ListPart } from "../../sheets/plan/parts";
import type { WorkbookSnapshot } from "../identity/inspectWorkbook";
import { listPlace } from "../identity/listPlace";

/** Loads with the next request what a sheet that only grows holds. */
export function loadList(
  { workbook }: Excel.RequestContext,
  part: ListPart,
  snapshot: Pick<WorkbookSnapshot, "sheets">,
): () => { readonly has: (row: ListRow) => boolean } {
  const place = listPlace(part, snapshot);
  if (!place) return () => ({ has: () => false });
  const table = workbook.worksheets.getItem(place.id).tables.getItem(place.table);
  const body = table.getDataBodyRange().load("values");
  return () => {
    const written = new Set(body.values.map((cells) => keyOf(cells)));
    return { has: ({ when, what, where, from, to }) => written.has(keyOf([when, what, where, from, to])) };
  };
}

/** A moment may lose its last digits on the way; a second has five of them. */
function keyOf([when, ...cells]: readonly unknown[]): string {
  const moment = typeof when === "number" ? Math.round(when * 86_400) : String(when);
  return JSON.stringify([moment, ...cells.slice(0, 4).map(String)]);
}
