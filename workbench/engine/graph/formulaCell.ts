import type { Area } from "../../model/address";
import { keyColumn, keyRow } from "../../model/sheet";
import type { AreaNode } from "./areaNode";
import type { AsynchronousCalls } from "../customFunctions/asynchronousCalls";
import type { CompiledFormula } from "../evaluation/compiledFormula";
import type { Evaluator } from "../evaluation/evaluation";
import type { Part } from "../evaluation/rememberedPart";
import type { RowCache } from "../evaluation/rowEvaluation";
import type { SheetNode } from "./sheetNode";

/**
 * `suspect` reads, over whatever detour, what is being computed: it must be computed too where that comes to
 * another value. `dirty` must be computed, `computing` is being computed right now, `waiting` was begun and
 * waits for others that it reads: reading it again from there is a circle.
 */
type FormulaState = "clean" | "suspect" | "dirty" | "computing" | "waiting";

/** A cell with a formula. */
export interface FormulaCell {
  readonly place: SheetNode;
  readonly key: number;
  readonly row: number;
  readonly column: number;
  /** As the model has it; another text means another formula cell. */
  readonly source: string;
  readonly formula: CompiledFormula;
  state: FormulaState;
  /** Whether it stands in the queue of what is marked. */
  isQueued: boolean;
  /** The areas that the last computation read, in that order. */
  precedents: readonly AreaNode[];
  /** How many cells its array result fills, itself included; `undefined` for a single value. */
  spill: { readonly rows: number; readonly columns: number } | undefined;
  /** How often it was computed in the calculation under way. */
  runs: number;
  /** For computing single rows of its spill; `undefined` where all must be computed. */
  rowCache: RowCache | undefined;
  /** Parts of it that come to many rows, by what evaluates them. */
  parts: Map<Evaluator, Part> | undefined;
  /** Calls of asynchronous custom functions, begun or answered. */
  asynchronous: AsynchronousCalls | undefined;
}

export function createFormulaCell(
  place: SheetNode,
  key: number,
  source: string,
  formula: CompiledFormula,
): FormulaCell {
  return {
    place,
    key,
    row: keyRow(key),
    column: keyColumn(key),
    source,
    formula,
    state: "clean",
    isQueued: false,
    precedents: [],
    spill: undefined,
    runs: 0,
    rowCache: undefined,
    parts: undefined,
    asynchronous: undefined,
  };
}

/** The cells that a formula fills: its own, and those of its spill. */
export function filledArea(cell: FormulaCell): Area {
  const { rows, columns } = cell.spill ?? { rows: 1, columns: 1 };
  return { row: cell.row, column: cell.column, rows, columns };
}

/** Nothing of it is to be computed any more. */
export function markClean(cell: FormulaCell): void {
  cell.state = "clean";
  cell.isQueued = false;
  cell.place.pending.delete(cell);
}
