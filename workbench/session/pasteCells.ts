import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { clearContents } from "../host/cells/clearCells";
import { changeStyle, styleAt } from "../host/cells/cellStyle";
import { wireValue } from "../host/cells/readCells";
import { enterCells } from "../host/cells/enterCells";
import type { HostSession } from "../host/hostSession";
import { cellAddress, COLUMN_COUNT, ROW_COUNT } from "../model/address";
import type { Area } from "../model/address";
import type { Cell } from "../model/cell";
import type { Sheet } from "../model/sheet";
import { cellKey } from "../model/sheet";
import type { CellStyle } from "../model/style";

/** Where a block lands: its own size, or repeated over a selection that is a multiple of it. */
export function pasteArea(selected: Area, rows: number, columns: number): Area {
  const repeats = selected.rows % rows === 0 && selected.columns % columns === 0;
  const isLarge = selected.rows === ROW_COUNT || selected.columns === COLUMN_COUNT;
  return repeats && !isLarge ? selected : { row: selected.row, column: selected.column, rows, columns };
}

/** The contents of copied cells when they are pasted. */
export interface PasteBlock {
  readonly area: Area;
  readonly cells: readonly (readonly {
    readonly raw: string | number | boolean;
    readonly style?: CellStyle;
  }[])[];
}

/** Reads a block with its formulas, constants and formats. */
export function readBlock(sheet: Sheet, area: Area): PasteBlock {
  const cells = Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (__, across) => {
      const row = area.row + down;
      const column = area.column + across;
      const style = styleAt(sheet, row, column);
      return { raw: rawContent(sheet.cells.get(cellKey(row, column))), ...(style && { style }) };
    }),
  );
  return { area, cells };
}

function rawContent(cell: Cell | undefined): string | number | boolean {
  if (cell?.formula !== undefined) return cell.formula;
  if (typeof cell?.value === "string") return `'${cell.value}`;
  return wireValue(cell?.value);
}

/** Writes a block; the references of its formulas move along, unless the block itself was moved (cut). */
export function writeBlock(
  session: HostSession,
  sheet: Sheet,
  area: Area,
  block: PasteBlock,
  moved: boolean,
): void {
  const at = (down: number, across: number) =>
    block.cells[down % block.area.rows]?.[across % block.area.columns];
  const raw = Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (__, across) => {
      const content = at(down, across)?.raw ?? "";
      if (moved || typeof content !== "string" || !content.startsWith("=")) return content;
      const from = cellAddress(
        block.area.row + (down % block.area.rows),
        block.area.column + (across % block.area.columns),
      );
      const to = cellAddress(area.row + down, area.column + across);
      return translateFormulaToA1(translateFormulaToR1C1(content, from), to);
    }),
  );
  for (let down = 0; down < area.rows; down++) {
    for (let across = 0; across < area.columns; across++) {
      const style = at(down, across)?.style;
      const place = { row: area.row + down, column: area.column + across };
      if (style === undefined && styleAt(sheet, place.row, place.column) === undefined) continue;
      changeStyle(session, sheet, { ...place, rows: 1, columns: 1 }, () => style ?? {});
    }
  }
  enterCells(session, sheet, area, raw);
}

/** Empties cut cells, but for those that the block was moved onto. */
export function emptyCut(session: HostSession, source: Sheet, from: Area, target: Sheet, onto: Area): void {
  for (let row = from.row; row < from.row + from.rows; row++) {
    for (let column = from.column; column < from.column + from.columns; column++) {
      const isOverwritten =
        source === target &&
        row >= onto.row &&
        row < onto.row + onto.rows &&
        column >= onto.column &&
        column < onto.column + onto.columns;
      if (!isOverwritten) clearContents(session, source, { row, column, rows: 1, columns: 1 });
    }
  }
}
