import type { Area } from "../model/address";
import type { FormulaCell } from "./formulaCell";
import type { SheetNode } from "./sheetNode";
import type { Matrix } from "./value";

/** A cell or area that formulas read. */
export interface AreaNode extends Area {
  readonly place: SheetNode;
  /** Its readers: most have one, and a set for each of those costs more than all else. */
  reader: FormulaCell | undefined;
  otherReaders: Set<FormulaCell> | undefined;
  /** What the area held when it was last read; dropped once a cell in it changes. */
  read: Matrix | undefined;
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
    isSettled: false,
    marking: 0,
    change: 0,
  };
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
