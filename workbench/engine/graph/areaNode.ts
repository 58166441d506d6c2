import type { Area } from "../../model/address";
import type { CellValue } from "../../model/cell";
import { cellKey, type Sheet } from "../../model/sheet";
import type { FormulaCell } from "./formulaCell";
import type { SheetNode } from "./sheetNode";
import { inheritSearches } from "../values/criteriaIndex";
import type { Matrix } from "../values/value";

/** Where more than one row in so many is stale, an area is read again as a whole. */
const MANY_STALE = 4;

/** A cell or area that formulas read. */
export interface AreaNode extends Area {
  readonly place: SheetNode;
  /** Its readers: most have one, and a set for each of those costs more than everything else. */
  reader: FormulaCell | undefined;
  otherReaders: Set<FormulaCell> | undefined;
  /** The area's contents when it was last read. */
  read: Matrix | undefined;
  /** How often it was looked through without its values being kept. */
  visits: number;
  /** Rows of it, counted from the area's first, that hold other values by now. */
  staleRows: number[];
  /** Whether nothing in it has been marked since it was last read. */
  isSettled: boolean;
  /** The marking that last passed here, so that an area's readers are walked through once. */
  marking: number;
  /** The last change of a cell in it. */
  change: number;
}

export function createAreaNode(place: SheetNode, area: Area): AreaNode {
  const { row, column, rows, columns } = area;
  return {
    place,
    row,
    column,
    rows,
    columns,
    reader: undefined,
    otherReaders: undefined,
    read: undefined,
    visits: 0,
    staleRows: [],
    isSettled: false,
    marking: 0,
    change: 0,
  };
}

/** Notes that cells of these rows of the sheet, or of all rows, hold other values than when it was read. */
export function markStale(node: AreaNode, rows: readonly number[] | undefined): void {
  const read = node.read;
  if (!read) return;
  if (rows && (node.staleRows.length + rows.length) * MANY_STALE <= read.length) {
    // A whole column was read to where the sheets end; a cell further down may have been touched, not filled.
    for (const row of rows) if (row - node.row < read.length) node.staleRows.push(row - node.row);
  } else {
    node.read = undefined;
    node.staleRows = [];
  }
}

export function addReader(node: AreaNode, cell: FormulaCell): void {
  if (node.reader === cell) return;
  if (!node.reader) node.reader = cell;
  else (node.otherReaders ??= new Set()).add(cell);
}

export function removeReader(node: AreaNode, cell: FormulaCell): void {
  node.otherReaders?.delete(cell);
  if (node.reader === cell) node.reader = undefined;
}

export function forEachReader(node: AreaNode, visit: (cell: FormulaCell) => void): void {
  if (node.reader) visit(node.reader);
  node.otherReaders?.forEach(visit);
}

/** One row of an area's values; `row` is counted from the area's first. */
export function readLine(sheet: Sheet, area: Area, row: number): CellValue[] {
  const first = cellKey(area.row + row, area.column);
  if (area.columns === 1) return [sheet.cells.get(first)?.value ?? null];
  const line: CellValue[] = [];
  for (let key = first; key < first + area.columns; key += 1) line.push(sheet.cells.get(key)?.value ?? null);
  return line;
}

/** An area's contents when it was last read, brought up to date. */
export function cachedMatrix(node: AreaNode, area: Area): Matrix | undefined {
  if (!node.read || node.staleRows.length === 0) return node.read;
  // A new matrix, as much that is found out about one is kept with it.
  const before = node.read;
  node.read = [...before];
  for (const row of node.staleRows) node.read[row] = readLine(node.place.sheet, area, row);
  inheritSearches(before, node.read, node.staleRows);
  node.staleRows = [];
  return node.read;
}
