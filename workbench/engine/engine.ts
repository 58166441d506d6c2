import type { Area } from "../model/address";
import { cellAddress, quoteSheet } from "../model/address";
import type { Cell, CellValue } from "../model/cell";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { createWorkbookFormulas } from "./calculation/workbookFormulas";
import type { CellLocation } from "./compile/checkFormula";
import { checkFormula } from "./compile/checkFormula";
import { compileFormula } from "./compile/formulaCompiler";
import { PendingCallError } from "./customFunctions/asynchronousCalls";
import type { CustomFunction } from "./customFunctions/customFunction";
import { createFunctionNamespaces } from "./customFunctions/functionNamespaces";
import type { RecalculatedCell, EngineOptions } from "./engineOptions";
import type { CompiledFormula } from "./evaluation/compiledFormula";
import type { Evaluation } from "./evaluation/evaluation";
import { createEvaluation } from "./evaluation/evaluation";
import { dereference } from "./evaluation/reference";
import type { FormulaCell } from "./graph/formulaCell";
import { BUSY_ERROR } from "./values/value";

export interface Engine {
  /** Replaces the custom functions of a namespace ("KKR"): `KKR.DEVIATION(...)` in formulas. */
  setFunctions(namespace: string, functions: readonly CustomFunction[]): void;
  /**
   * These cells' content or formula was changed from outside. Who enters something into a cell that a spill
   * fills must drop the cell's `spilledFrom`: that is how an entry is distinguished from the spill's own value.
   */
  invalidate(sheet: Sheet, area: Area): void;
  /** Sheets, tables, names or their places changed: everything is read and computed anew. */
  restructure(): void;
  /** Computes what was marked as invalid and all that depends on it; answers which cells got another value. */
  calculate(): RecalculatedCell[];
  /** Everything anew (F9 with Ctrl+Alt); the next `calculate` reports what changed. */
  calculateAll(): void;
  /** Resolves when no custom function is under way any more and all that waited for them is computed. */
  settle(): Promise<void>;
  /** One formula, as if entered in that cell (by default the first of the first sheet); rows for an array. */
  evaluate(formula: string, at?: CellLocation): CellValue | CellValue[][];
  /**
   * Cells whose formula finds no custom function: it was entered before an add-in's functions were known, and Excel
   * does not look again. Who enters a formula takes its cell out.
   */
  readonly unresolved: WeakSet<Cell>;
  /** Why Excel would refuse this formula in this cell, `undefined` when it would not. */
  check(formula: string, at: CellLocation): string | undefined;
  /** Cells that read themselves, over whatever detour (`'Mål 1'!B2`): they show 0, and Excel warns. */
  readonly circular: ReadonlySet<string>;
}

export type { EngineOptions } from "./engineOptions";

/** Makes the engine of a workbook. The model stays the only store of values: the engine writes them there. */
export function createEngine(workbook: Workbook, options: EngineOptions = {}): Engine {
  const functions = createFunctionNamespaces();
  const unresolved = new WeakSet<Cell>();
  const formulas = createWorkbookFormulas({
    ...options,
    workbook,
    compile: compileFormula,
    customFunction(name, at) {
      const cell = at.cell && at.place.sheet.cells.get(at.cell.key);
      return cell && unresolved.has(cell) ? undefined : functions.find(name);
    },
  });
  return {
    setFunctions(namespace, custom) {
      functions.set(namespace, custom);
      formulas.restructure();
    },
    invalidate: formulas.touch,
    restructure: formulas.restructure,
    calculate: formulas.calculate,
    calculateAll() {
      formulas.restructure();
      formulas.compute();
    },
    unresolved,
    settle: formulas.settle,
    evaluate(formula, at) {
      const place = formulas.placeOf(at?.sheet);
      if (!place) throw new Error(`The workbook has no sheet ${at?.sheet.name ?? "at all"} to evaluate in.`);
      const evaluation = createEvaluation(formulas.runtime, place, at?.row ?? 0, at?.column ?? 0);
      return shownResult(compileFormula(formula), evaluation);
    },
    check: (formula, at) => checkFormula(formula, at, { workbook, customFunction: functions.find }),
    get circular() {
      return new Set([...formulas.circular].map(addressOf));
    },
  };
}

/** The result of a formula as a cell would show it: an empty result is 0. */
function shownResult(formula: CompiledFormula, at: Evaluation): CellValue | CellValue[][] {
  try {
    const result = dereference(at, formula.evaluate(at, undefined)) ?? 0;
    return Array.isArray(result) ? result.map((row) => row.map((value) => value ?? 0)) : result;
  } catch (thrown) {
    if (thrown instanceof PendingCallError) return BUSY_ERROR;
    throw thrown;
  }
}

function addressOf({ place, row, column }: FormulaCell): string {
  return `${quoteSheet(place.sheet.name)}!${cellAddress(row, column)}`;
}
