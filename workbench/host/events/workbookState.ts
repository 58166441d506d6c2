import type { Area } from "../../model/address";
import { areaAddress } from "../../model/address";
import { sharedArea } from "../cells/areas";
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
  /** The selected part of each table that the selection touches, by the table's id. */
  readonly selectedInTables: ReadonlyMap<string, string>;
}

const FIRST_CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };

export function workbookState(workbook: Workbook, selection: ReadonlyMap<string, Area>): WorkbookState {
  const { sheets, activeSheetId } = workbook;
  const selected = selection.get(activeSheetId) ?? FIRST_CELL;
  const tables = sheets.find((sheet) => sheet.id === activeSheetId)?.tables ?? [];
  return {
    sheets: new Set(sheets.map((sheet) => sheet.id)),
    tables: new Map(
      sheets.flatMap((sheet) => sheet.tables.map(({ id, name }) => [id, { name, sheet: sheet.id }] as const)),
    ),
    activeSheet: activeSheetId,
    selection: areaAddress(selected),
    selectedInTables: new Map(
      tables.flatMap(({ id, area }) => {
        const part = sharedArea(area, selected);
        return part ? [[id, areaAddress(part)] as const] : [];
      }),
    ),
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
  raiseTableSelections(session, before, now);
}

/** A table hears of each selection that touches it, and with an empty address of the first that does not. */
function raiseTableSelections(session: HostSession, before: WorkbookState, now: WorkbookState): void {
  for (const tableId of new Set([...before.selectedInTables.keys(), ...now.selectedInTables.keys()])) {
    const worksheetId = now.tables.get(tableId)?.sheet;
    if (worksheetId === undefined) continue;
    const address = now.selectedInTables.get(tableId) ?? "";
    raiseEvent(session, EventType.tableSelectionChanged, [tableId], { address, tableId, worksheetId });
  }
}
