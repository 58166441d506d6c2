import type { KeyboardEvent } from "react";
import { COLUMN_COUNT, ROW_COUNT } from "../../../model/address";
import type { Sheet } from "../../../model/sheet";
import type { Session } from "../../../session/session";
import type { Geometry } from "../geometry/geometry";
import type { Direction, CellPosition } from "../geometry/cellNavigation";
import { jumped, lastUsed, nextWithin, spanned, stepped } from "../geometry/cellNavigation";

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** A key press, without the browser's own handling. */
export type KeyPress = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey">;

export interface Movement {
  readonly session: Session;
  readonly sheet: Sheet;
  readonly geometry: Geometry;
  /** How many rows the page shows. */
  readonly pageRows: number;
  /** The column that Tab left first: Enter returns to it, one row down. */
  tabColumn: number | undefined;
}

/** The end of a selection that arrows with Shift move: the corner opposite to the active cell. */
export function selectionEnd(session: Session): CellPosition {
  const { area, active } = session.selection;
  return {
    row: active.row === area.row ? area.row + area.rows - 1 : area.row,
    column: active.column === area.column ? area.column + area.columns - 1 : area.column,
  };
}

/** Selects where an arrow, Home, End or a page key leads; returns whether it was such a key. */
export function moveByKey(movement: Movement, keys: KeyPress): boolean {
  const { session, sheet, geometry, pageRows } = movement;
  const control = keys.ctrlKey || keys.metaKey;
  const from = keys.shiftKey ? selectionEnd(session) : session.selection.active;
  const target = targetOf();
  if (!target) return false;
  movement.tabColumn = undefined;
  if (!keys.shiftKey) session.select(sheet.id, spanned(target, target));
  else session.select(sheet.id, spanned(session.selection.active, target), session.selection.active);
  return true;

  function targetOf(): CellPosition | undefined {
    const direction = ARROWS[keys.key];
    if (direction && keys.altKey) return undefined;
    if (direction) return control ? jumped(sheet, from, direction) : stepped(geometry, from, direction);
    const { frozenRows, frozenColumns } = geometry;
    switch (keys.key) {
      case "Home":
        return control
          ? { row: frozenRows, column: frozenColumns }
          : { row: from.row, column: from.column >= frozenColumns ? frozenColumns : 0 };
      case "End":
        return control ? lastUsed(sheet) : { ...from, column: jumped(sheet, from, [0, 1]).column };
      case "PageDown":
        return control ? undefined : { ...from, row: Math.min(ROW_COUNT - 1, from.row + pageRows) };
      case "PageUp":
        return control ? undefined : { ...from, row: Math.max(0, from.row - pageRows) };
      default:
        return undefined;
    }
  }
}

/** Where Enter (down, up with Shift) or Tab (right, left with Shift) leads once an entry is made. */
export function moveAfterEntry(movement: Movement, key: "Enter" | "Tab", back: boolean): void {
  const { session, sheet, geometry } = movement;
  const { area, active } = session.selection;
  const step = back ? -1 : 1;
  const direction: Direction = key === "Enter" ? [step, 0] : [0, step];
  if (area.rows * area.columns > 1) {
    session.select(sheet.id, area, nextWithin(area, active, direction));
    return;
  }
  const next = stepped(geometry, active, direction);
  if (key === "Tab") movement.tabColumn ??= active.column;
  const column = key === "Enter" && !back ? (movement.tabColumn ?? next.column) : next.column;
  if (key === "Enter") movement.tabColumn = undefined;
  const place = { row: next.row, column };
  session.select(sheet.id, spanned(place, place));
}

/** Whole columns (Ctrl+Space), rows (Shift+Space) and the sheet (Ctrl+A); returns whether it was such a key. */
export function selectByKey({ session, sheet }: Movement, keys: KeyPress): boolean {
  const { area, active } = session.selection;
  const control = keys.ctrlKey || keys.metaKey;
  if (keys.key === " " && control) {
    session.select(sheet.id, { ...area, row: 0, rows: ROW_COUNT }, active);
  } else if (keys.key === " " && keys.shiftKey) {
    session.select(sheet.id, { ...area, column: 0, columns: COLUMN_COUNT }, active);
  } else if (control && keys.key.toLowerCase() === "a") {
    session.select(sheet.id, { row: 0, column: 0, rows: ROW_COUNT, columns: COLUMN_COUNT }, active);
  } else return false;
  return true;
}
