import type { Area } from "../model/address";
import { cellAddress, quoteSheet } from "../model/address";
import type { CellValue } from "../model/cell";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { createAsynchronousWork } from "./customFunctions/asynchronousWork";
import { Busy, createAsynchronousCalls } from "./customFunctions/asynchronousCalls";
import { createCalculation } from "./calculation/calculation";
import { createCellReader } from "./calculation/cellReader";
import type { FormulaPlace } from "./compile/check";
import { checkFormula } from "./compile/check";
import { compileFormula } from "./compile/compile";
import type { CompiledFormula } from "./evaluation/compiledFormula";
import { createCustomCall } from "./customFunctions/customCall";
import type { CustomFunction } from "./customFunctions/customFunction";
import { createDependencyGraph } from "./graph/dependencyGraph";
import { createEvaluation } from "./evaluation/evaluation";
import type { ChangedCell, EngineOptions } from "./engineOptions";
import type { Runtime } from "./evaluation/evaluation";
import type { FormulaCell } from "./graph/formulaCell";
import { createFormulaParser } from "./compile/formulaParser";
import { createFormulaRegistry } from "./calculation/formulaRegistry";
import type { FormulaRegistry } from "./calculation/formulaRegistry";
import { read } from "./evaluation/reference";
import type { SheetNode } from "./graph/sheetNode";
import { BUSY_ERROR, NAME_ERROR } from "./values/value";

export interface Engine {
  /** Replaces the custom functions of a namespace ("KKR"): `KKR.DEVIATION(...)` in formulas. */
  setFunctions(namespace: string, functions: readonly CustomFunction[]): void;
  /**
   * These cells' content or formula was changed from outside. Who enters something into a cell that a spill
   * fills must drop the cell's `spilledFrom`: that is how an entry is told from the spill's own value.
   */
  touch(sheet: Sheet, area: Area): void;
  /** Sheets, tables, names or their places changed: everything is read and computed anew. */
  restructure(): void;
  /** Computes what was touched and all that depends on it; answers which cells got another value. */
  calculate(): ChangedCell[];
  /** Everything anew (F9 with Ctrl+Alt); the next `calculate` tells what changed. */
  calculateAll(): void;
  /** Resolves when no custom function is under way any more and all that waited for them is computed. */
  settle(): Promise<void>;
  /** One formula, as if entered in that cell (by default the first of the first sheet); rows for an array. */
  evaluate(formula: string, at?: FormulaPlace): CellValue | CellValue[][];
  /** Why Excel would refuse this formula in this cell, `undefined` when it would not. */
  check(formula: string, at: FormulaPlace): string | undefined;
  /** Cells that read themselves, over whatever detour (`'Mål 1'!B2`): they show 0, and Excel warns. */
  readonly circular: ReadonlySet<string>;
}

export type { ChangedCell, EngineOptions } from "./engineOptions";

/** Makes the engine of a workbook. The model stays the only store of values: the engine writes them there. */
export function createEngine(workbook: Workbook, options: EngineOptions = {}): Engine {
  const parse = createFormulaParser();
  const compiled = new Map<string, CompiledFormula>();
  const functions = new Map<string, Map<string, CustomFunction>>();
  let registry: FormulaRegistry | undefined;
  const loose = createAsynchronousCalls();
  let changed = new Map<SheetNode, Set<number>>();

  const graph = createDependencyGraph({
    onMarked: (cell) => calculation.queue.push(cell),
    isCircular: (cell) => calculation.circular.has(cell),
  });
  const reader = createCellReader({
    graph,
    places: () => registry?.places ?? [],
    ensure: (cells) => calculation.ensure(cells),
  });
  const work = createAsynchronousWork({ computeAgain, calculate: computeArrived });
  const runtime: Runtime = {
    get index() {
      return structure().index;
    },
    ...reader,
    compile,
    now: options.now ?? (() => new Date()),
    customFunction,
    callCustom: createCustomCall({
      loose,
      blankAsZero: options.blankAsZero ?? false,
      toOfficeError: options.toOfficeError ?? ((error) => error),
      onThrow: options.onThrow ?? (() => undefined),
      onPromise: (at, settled) => work.add(settled, at.cell),
    }),
  };
  const calculation = createCalculation({ graph, runtime, onChanged, grow: reader.grow });

  function compile(formula: string): CompiledFormula {
    const known = compiled.get(formula);
    if (known) return known;
    const { tree } = parse(formula);
    const made = { evaluate: tree ? compileFormula(tree) : () => NAME_ERROR };
    compiled.set(formula, made);
    return made;
  }

  function customFunction(name: string): CustomFunction | undefined {
    const dot = name.indexOf(".");
    return functions.get(name.slice(0, dot))?.get(name.slice(dot + 1));
  }

  function onChanged(place: SheetNode, key: number): void {
    const keys = changed.get(place);
    if (keys) keys.add(key);
    else changed.set(place, new Set([key]));
  }

  /** The workbook's structure, read anew where it is out of date. */
  function structure(): FormulaRegistry {
    if (registry) return registry;
    calculation.queue.length = 0;
    calculation.volatile.clear();
    calculation.circular.clear();
    loose.answers.clear();
    reader.forget();
    registry = createFormulaRegistry(workbook, {
      graph,
      compile,
      onEmptied: onChanged,
      onRemoved(cell) {
        calculation.volatile.delete(cell);
        calculation.circular.delete(cell);
      },
      grow: reader.grow,
    });
    return registry;
  }

  function computeAgain(cell: FormulaCell): void {
    if (cell.place.formulas.get(cell.key) === cell) graph.markFormulas([cell]);
  }

  function compute(): void {
    structure();
    graph.markFormulas(calculation.volatile);
    calculation.run();
  }

  function calculate(): ChangedCell[] {
    compute();
    const result: ChangedCell[] = [];
    for (const [{ sheet }, keys] of changed) for (const key of keys) result.push({ sheet, key });
    changed = new Map();
    return result;
  }

  /** After asynchronous answers; where nobody listens, the next `calculate` tells what changed. */
  function computeArrived(): void {
    if (options.onComputed) options.onComputed(calculate());
    else compute();
  }

  return {
    setFunctions(namespace, custom) {
      functions.set(namespace.toUpperCase(), new Map(custom.map((each) => [each.id.toUpperCase(), each])));
      registry = undefined;
    },
    touch(sheet, area) {
      const place = registry?.placeOf(sheet);
      if (!place) {
        registry = undefined;
        return;
      }
      registry?.touch(place, area);
    },
    restructure() {
      registry = undefined;
    },
    calculate,
    calculateAll() {
      registry = undefined;
      compute();
    },
    settle: () => work.settle(),
    evaluate(formula, at) {
      const { places, placeOf } = structure();
      calculation.run();
      const place = at ? placeOf(at.sheet) : places[0];
      if (!place) throw new Error(`The workbook has no sheet ${at?.sheet.name ?? "at all"} to evaluate in.`);
      const evaluation = createEvaluation(runtime, place, at?.row ?? 0, at?.column ?? 0);
      try {
        const result = read(evaluation, compile(formula).evaluate(evaluation, undefined)) ?? 0;
        return Array.isArray(result) ? result.map((row) => row.map((value) => value ?? 0)) : result;
      } catch (thrown) {
        if (thrown instanceof Busy) return BUSY_ERROR;
        throw thrown;
      }
    },
    check: (formula, at) => checkFormula(formula, at, { workbook, parse, customFunction }),
    get circular() {
      const addresses = [...calculation.circular].map(
        ({ place, row, column }) => `${quoteSheet(place.sheet.name)}!${cellAddress(row, column)}`,
      );
      return new Set(addresses);
    },
  };
}
