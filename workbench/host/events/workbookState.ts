import type { Area } from "../../model/address";
import { areaAddress } from "../../model/address";
import type { Workbook } from "../../model/workbook";
import type { HostSession } from "../hostSession";
import { EventType } from "./eventEntry";
import { raiseEvent } from "./raiseEvent";

/** The parts of a workbook, besides the cells, whose changes raise events. */
export interface WorkbookState {
  readonly sheets: ReadonlySet<string>;
  readonly tables: ReadonlyMap<string, { readonly name: string; readonly sheet: string }>;
  readonly activeSheet: string;
  readonly selection: string;
}

const FIRST_CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };

export function workbookState(workbook: Workbook, selection: ReadonlyMap<string, Area>): WorkbookState {
  const { sheets, activeSheetId } = workbook;
  return {
    sheets: new Set(sheets.map((sheet) => sheet.id)),
    tables: new Map(
      sheets.flatMap((sheet) => sheet.tables.map(({ id, name }) => [id, { name, sheet: sheet.id }] as const)),
    ),
    activeSheet: activeSheetId,
    selection: areaAddress(selection.get(activeSheetId) ?? FIRST_CELL),
  };
}

/** Raises the events of what came, went, was activated or selected since the last time. */
export function raiseDifferences(session: HostSession): void {
  const before = session.state;
  const now = workbookState(session.workbook, session.selection);
  session.state = now;
  const source = "Local";
  for (const worksheetId of now.sheets) {
    if (before.sheets.has(worksheetId)) continue;
    raiseEvent(session, EventType.worksheetAdded, [], { source, worksheetId });
  }
  for (const [tableId, { sheet: worksheetId }] of now.tables) {
    if (before.tables.has(tableId)) continue;
    raiseEvent(session, EventType.tableAdded, [worksheetId], { source, tableId, worksheetId });
  }
  for (const [tableId, { name: tableName, sheet: worksheetId }] of before.tables) {
    if (now.tables.has(tableId)) continue;
    raiseEvent(session, EventType.tableDeleted, [worksheetId], { source, tableId, tableName, worksheetId });
  }
  const hasMoved = before.activeSheet !== now.activeSheet;
  if (hasMoved) {
    const worksheetId = before.activeSheet;
    raiseEvent(session, EventType.worksheetDeactivated, [worksheetId], { worksheetId });
  }
  for (const worksheetId of before.sheets) {
    if (now.sheets.has(worksheetId)) continue;
    raiseEvent(session, EventType.worksheetDeleted, [], { source, worksheetId });
  }
  const worksheetId = now.activeSheet;
  if (hasMoved) raiseEvent(session, EventType.worksheetActivated, [worksheetId], { worksheetId });
  if (!hasMoved && before.selection === now.selection) return;
  const address = now.selection;
  raiseEvent(session, EventType.worksheetSelectionChanged, [worksheetId], { address, worksheetId });
}
