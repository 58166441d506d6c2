import type { WorkbookSnapshot } from "../../excel/identity/inspectWorkbook";
import { closedList } from "../../excel/log/closedList";
import type { ListPart } from "../../sheets/plan/parts";
import type { UpdateRead } from "./readUpdate";

/** The sheets that an update was planned from, its changed cells, and the entries that have no place any more. */
interface PlannedUpdate {
  readonly read: UpdateRead;
  readonly cells: readonly { readonly isEntered: boolean }[];
  readonly kept: readonly unknown[];
}

/**
 * Sheets that stop an update: ours that are protected, those that a protected structure lets nobody add, and the lists
 * that are to get lines.
 */
export function closedSheets(
  { read: { sheets, missing }, cells, kept }: PlannedUpdate,
  now: WorkbookSnapshot,
): readonly string[] {
  const ours = new Set(sheets.map(({ sheet }) => sheet.id));
  const hasUnplaced = kept.length > 0 || cells.some(({ isEntered }) => isEntered);
  const lists: readonly ListPart[] = hasUnplaced ? ["log", "unplaced"] : ["log"];
  return [
    ...now.sheets.flatMap(({ id, name, isProtected }) => (isProtected && ours.has(id) ? name : [])),
    ...(now.isStructureProtected ? missing.map(({ name }) => name) : []),
    ...lists.flatMap((list) => closedList(list, now) ?? []),
  ];
}
