import type { Area } from "../model/address";
import type { FormulaCell } from "./formulaCell";
import type { SheetNode } from "./sheetNode";
import type { Matrix } from "./value";

/** A cell or area that formulas read. */
export interface AreaNode extends Area {
  readonly place: SheetNode;
  readonly dependants: Set<FormulaCell>;
  /** What the area held when it was last read; dropped once a cell in it changes. */
  read: Matrix | undefined;
  /** The marking that last passed here, so that an area's readers are walked through once. */
  marking: number;
}

export function createAreaNode(place: SheetNode, area: Area): AreaNode {
  const { row, column, rows, columns } = area;
  return { place, row, column, rows, columns, dependants: new Set(), read: undefined, marking: 0 };
}
