import type { CellError, CellValue } from "../../model/cell";
import type { AreaNode } from "../graph/areaNode";
import type { CustomFunction } from "../customFunctions/customFunction";
import type { FormulaCell } from "../graph/formulaCell";
import type { Part } from "./rememberedPart";
import type { RowEvaluation } from "./rowEvaluation";
import type { SheetNode } from "../graph/sheetNode";
import type { Matrix, Reference, Value } from "../values/value";
import type { WorkbookIndex } from "../graph/workbookIndex";
import type { CompiledFormula } from "./compiledFormula";

/** The engine's services to formulas while they are evaluated. */
export interface Runtime {
  readonly index: WorkbookIndex;
  readCell(at: Evaluation, place: SheetNode, row: number, column: number): CellValue;
  /** An area's values, shared between readers: never change them. Whole columns end where the sheets do. */
  readArea(at: Evaluation, reference: Reference): Matrix;
  /** Computes what an area holds, as if it was read. */
  ensureRead(at: Evaluation, node: AreaNode): void;
  /** As `readArea`, for some of the area's rows, counted from its first. */
  readRows(at: Evaluation, reference: Reference, rows: readonly number[]): Matrix;
  /** As `readArea`, one value after the other, row by row; for large areas that are read once. */
  forEachCell(at: Evaluation, reference: Reference, visit: (value: CellValue) => void): void;
  /** The area that the formula in this cell spills over. */
  spillOf(at: Evaluation, reference: Reference): Reference | CellError;
  compile(formula: string): CompiledFormula;
  now(): Date;
  /** By its full name in capitals (`KKR.DEVIATION`); `undefined` too where the formula does not find it. */
  customFunction(name: string, at: Evaluation): CustomFunction | undefined;
  callCustom(at: Evaluation, site: object, custom: CustomFunction, values: readonly Value[]): Value;
}

/** One formula being evaluated in one cell. */
export interface Evaluation {
  readonly runtime: Runtime;
  readonly place: SheetNode;
  readonly row: number;
  readonly column: number;
  /** `undefined` where a formula is evaluated without standing in a cell. */
  readonly cell: FormulaCell | undefined;
  /** All that was read so far. */
  readonly reads: AreaNode[];
  /** Where the formula fills rows: which of them are computed. */
  rowEvaluation: RowEvaluation | undefined;
  /** Parts of it that are kept. */
  readonly parts: Map<Evaluator, Part>;
  /** Whether a function was called whose result may change by itself. */
  volatile: boolean;
  /** Whether what was read has got another value meanwhile, by a spill that a later reading brought about. */
  isStale: boolean;
  /** How deep names and lambdas are nested in each other. */
  depth: number;
}

/** Names bound by LET and LAMBDA, the innermost first. */
export interface Variables {
  readonly name: string;
  readonly value: Value;
  readonly outer: Variables | undefined;
}

export type Evaluator = (at: Evaluation, variables: Variables | undefined) => Value;

/** A new evaluation of a formula in a place. */
export function createEvaluation(
  runtime: Runtime,
  place: SheetNode,
  row: number,
  column: number,
  cell?: FormulaCell,
): Evaluation {
  return {
    runtime,
    place,
    row,
    column,
    cell,
    rowEvaluation: undefined,
    parts: new Map(),
    reads: [],
    volatile: false,
    isStale: false,
    depth: 0,
  };
}
