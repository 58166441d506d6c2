import type { WorkbookSnapshot } from "../../excel/identity/inspectWorkbook";
import { closedList } from "../../excel/log/closedList";
import type { ListPart } from "../../sheets/plan/parts";
import type { UpdateProposal } from "./prepareUpdate";

/**
 * Sheets that stop an update: ours that are protected, those that a protected structure lets nobody add, and the lists
 * that are to get lines.
 */
export function closedSheets(
  { read: { sheets, missing }, cells, kept }: Pick<UpdateProposal, "read" | "cells" | "kept">,
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
