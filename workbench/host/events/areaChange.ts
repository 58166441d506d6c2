import type { Area } from "../../model/address";
import { areaAddress, intersects } from "../../model/address";
import type { CellValue } from "../../model/cell";
import { isCellError } from "../../model/cell";
import type { Sheet } from "../../model/sheet";
import { cellKey } from "../../model/sheet";
import type { HostSession } from "../hostSession";
import { EventType } from "./eventEntry";
import { raiseEvent } from "./raiseEvent";

type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

/** Cells that were changed, in the order the changes were made. */
export interface AreaChange {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly changeType: ChangeType;
  /** Which way cells moved, as `Excel.InsertDeleteCellsShiftDirection` spells it. */
  readonly shiftDirection?: "ShiftCellLeft" | "ShiftCellUp" | "ShiftCellRight" | "ShiftCellDown";
  /** The former content of one cell; absent for more than one. */
  readonly before?: CellValue;
}

/** Who changed something: the user (or the workbench for them), or the add-in itself. */
export type ChangeSource = "user" | "add-in";

/** Whether two areas, one above the other, are one rectangle: a large write arrives in such pieces. */
function continues(first: AreaChange, next: AreaChange): boolean {
  return (
    first.sheet === next.sheet &&
    first.changeType === "RangeEdited" &&
    next.changeType === "RangeEdited" &&
    first.area.column === next.area.column &&
    first.area.columns === next.area.columns &&
    first.area.row + first.area.rows === next.area.row
  );
}

/**
 * Notes changed cells. Within one request, pieces of a write that the library split (more than 1,500 cells)
 * count as one change.
 */
export function recordChange(session: HostSession, change: AreaChange): void {
  const last = session.changed.at(-1);
  if (session.isSplitWrite && last && continues(last, change)) {
    const area = { ...last.area, rows: last.area.rows + change.area.rows };
    session.changed[session.changed.length - 1] = { sheet: last.sheet, area, changeType: "RangeEdited" };
  } else session.changed.push(change);
}

/** Raises `onChanged` of sheets and tables for what was noted since the last time, once it is calculated. */
export function raiseChangeEvents(session: HostSession, by: ChangeSource): void {
  for (const change of session.changed.splice(0)) {
    const { sheet, area, changeType, shiftDirection = "None" } = change;
    const address = areaAddress(area);
    const content = {
      changeType,
      address,
      source: "Local",
      triggerSource: by === "add-in" ? "ThisLocalAddin" : "Unknown",
      shiftDirection,
      worksheetId: sheet.id,
      referenceId: `${sheet.id}!${address}`,
      ...details(change),
    };
    raiseEvent(session, EventType.worksheetChanged, [sheet.id], content);
    for (const table of sheet.tables) {
      if (!intersects(table.area, area)) continue;
      const tableContent = { ...content, tableId: table.id };
      raiseEvent(session, EventType.tableChanged, [table.id, sheet.id], tableContent);
    }
  }
}

function details({ sheet, area, before }: AreaChange): Record<string, unknown> {
  if (before === undefined) return {};
  const after = sheet.cells.get(cellKey(area.row, area.column))?.value ?? null;
  return {
    valueBefore: plain(before),
    valueAfter: plain(after),
    valueTypeBefore: typeOf(before),
    valueTypeAfter: typeOf(after),
  };
}

function plain(value: CellValue): string | number | boolean {
  return isCellError(value) ? value.error : (value ?? "");
}

function typeOf(value: CellValue): string {
  if (value === null) return "Empty";
  if (isCellError(value)) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}
