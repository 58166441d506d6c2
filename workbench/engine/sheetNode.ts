import type { Sheet } from "../model/sheet";
import type { AreaIndex } from "./areaIndex";
import { createAreaIndex } from "./areaIndex";
import type { AreaNode } from "./areaNode";
import type { FormulaCell } from "./formulaCell";

/** What the engine keeps of a sheet beside the model: its formulas and who reads which of its cells. */
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
}

export function createSheetNode(sheet: Sheet): SheetNode {
  return {
    sheet,
    formulas: new Map(),
    pending: new Set(),
    cells: new Map(),
    areas: createAreaIndex(),
    spilled: new Map(),
  };
}
