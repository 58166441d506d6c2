import type { Area } from "../../model/address";
import { contains } from "../../model/address";
import type { Sheet } from "../../model/sheet";
import { cellKey, keyColumn, keyRow } from "../../model/sheet";
import { forEachKey } from "./areaKeys";
import type { AreaIndex } from "./areaIndex";
import { createAreaIndex } from "./areaIndex";
import type { AreaNode } from "./areaNode";
import type { Evaluator } from "../evaluation/evaluation";
import type { FormulaCell } from "./formulaCell";
import type { Value } from "../values/value";

/** The engine's data of a sheet beside the model: its formulas and who reads which of its cells. */
export interface SheetNode {
  readonly sheet: Sheet;
  /** By cell key. */
  readonly formulas: Map<number, FormulaCell>;
  /** Formulas that are not clean. */
  readonly pending: Set<FormulaCell>;
  /** Single cells that formulas read, by cell key. */
  readonly cells: Map<number, AreaNode>;
  /** Larger areas that formulas read. */
  readonly areas: AreaIndex;
  /** Cells that a formula's spill fills, by cell key; the formula's own cell is not among them. */
  readonly spilled: Map<number, FormulaCell>;
  /** The values of parts of formulas on this sheet that follow from the workbook's structure. */
  readonly ranges: Map<Evaluator, Value>;
}

export function createSheetNode(sheet: Sheet): SheetNode {
  return {
    sheet,
    formulas: new Map(),
    pending: new Set(),
    cells: new Map(),
    areas: createAreaIndex(),
    spilled: new Map(),
    ranges: new Map(),
  };
}

/** An area of more cells is looked for among the areas, instead of the areas among its cells. */
export const FEW_CELLS = 64;

/** Calls back for whatever formulas read that holds the cell. */
export function forEachNodeAt(
  place: SheetNode,
  row: number,
  column: number,
  visit: (node: AreaNode) => void,
): void {
  const node = place.cells.get(cellKey(row, column));
  if (node) visit(node);
  place.areas.forEachAt(row, column, visit);
}

/** As `forEachNodeAt`, for what holds any cell of the area; perhaps more than once. */
export function forEachNodeIn(place: SheetNode, area: Area, visit: (node: AreaNode) => void): void {
  const size = area.rows * area.columns;
  if (size <= FEW_CELLS) {
    forEachKey(area, (key) => forEachNodeAt(place, keyRow(key), keyColumn(key), visit));
    return;
  }
  if (size > place.cells.size) {
    for (const node of place.cells.values()) if (contains(area, node.row, node.column)) visit(node);
  } else {
    forEachKey(area, (key) => {
      const node = place.cells.get(key);
      if (node) visit(node);
    });
  }
  place.areas.forEachIn(area, visit);
}
