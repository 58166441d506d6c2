import type { Area } from "../../model/address";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import type { AsynchronousCalls } from "../customFunctions/asynchronousCalls";
import { createAsynchronousCalls } from "../customFunctions/asynchronousCalls";
import { createPendingCalls } from "../customFunctions/pendingCalls";
import type { CallCustom } from "../customFunctions/customCall";
import { createCustomCall } from "../customFunctions/customCall";
import type { RecalculatedCell, EngineOptions } from "../engineOptions";
import type { CompiledFormula } from "../evaluation/compiledFormula";
import type { Evaluation, Runtime } from "../evaluation/evaluation";
import { createDependencyGraph } from "../graph/dependencyGraph";
import type { FormulaCell } from "../graph/formulaCell";
import type { SheetNode } from "../graph/sheetNode";
import { createCalculation } from "./calculation";
import { createCellReader } from "./cellReader";
import { createChangeLog } from "./changeLog";
import type { FormulaRegistry } from "./formulaRegistry";
import { createFormulaRegistry } from "./formulaRegistry";

/** All formulas of a workbook, kept in step with its cells and computed. */
export interface WorkbookFormulas {
  readonly runtime: Runtime;
  readonly circular: ReadonlySet<FormulaCell>;
  /** The sheet, or the first one where none is given, with all that is marked computed. */
  readonly placeOf: (sheet: Sheet | undefined) => SheetNode | undefined;
  readonly touch: (sheet: Sheet, area: Area) => void;
  readonly restructure: () => void;
  readonly compute: () => void;
  /** Computes, and answers which cells got another value. */
  readonly calculate: () => RecalculatedCell[];
  readonly settle: () => Promise<void>;
}

export interface WorkbookFormulasContext extends EngineOptions {
  readonly workbook: Workbook;
  readonly compile: (formula: string) => CompiledFormula;
  readonly customFunction: Runtime["customFunction"];
}

function customCall(
  { blankAsZero = false, onThrow = () => undefined }: EngineOptions,
  loose: AsynchronousCalls,
  onPromise: (at: Evaluation, settled: PromiseLike<unknown>) => void,
): CallCustom {
  return createCustomCall({ loose, blankAsZero, onThrow, onPromise });
}

/** Makes what computes a workbook's formulas; they are read when first needed, and anew after `restructure`. */
export function createWorkbookFormulas(context: WorkbookFormulasContext): WorkbookFormulas {
  const { workbook, compile, customFunction } = context;
  let registry: FormulaRegistry | undefined;
  const loose = createAsynchronousCalls();
  const changes = createChangeLog();

  const graph = createDependencyGraph({
    onMarked: (cell) => calculation.queue.push(cell),
    isCircular: (cell) => calculation.circular.has(cell),
  });
  const reader = createCellReader({
    graph,
    places: () => registry?.places ?? [],
    ensure: (cells) => calculation.ensure(cells),
  });
  const work = createPendingCalls({ computeAgain, calculate: computeArrived });
  const runtime: Runtime = {
    get index() {
      return structure().index;
    },
    ...reader,
    compile,
    now: context.now ?? (() => new Date()),
    customFunction,
    callCustom: customCall(context, loose, (at, settled) => work.add(settled, at.cell)),
  };
  const calculation = createCalculation({ graph, runtime, onChanged: changes.note, grow: reader.grow });

  /** The workbook's structure, read anew where it is out of date. */
  function structure(): FormulaRegistry {
    if (registry) return registry;
    calculation.clear();
    loose.answers.clear();
    reader.forget();
    registry = createFormulaRegistry(workbook, {
      graph,
      compile,
      onEmptied: changes.note,
      onRemoved: calculation.remove,
      grow: reader.grow,
    });
    return registry;
  }

  function restructure(): void {
    registry = undefined;
  }

  function touch(sheet: Sheet, area: Area): void {
    const place = registry?.placeOf(sheet);
    if (place) registry?.touch(place, area);
    else restructure();
  }

  function compute(): void {
    structure();
    graph.markFormulas(calculation.volatile);
    calculation.run();
  }

  function calculate(): RecalculatedCell[] {
    compute();
    return changes.take();
  }

  function computeAgain(cell: FormulaCell): void {
    if (cell.place.formulas.get(cell.key) === cell) graph.markFormulas([cell]);
  }

  /** After asynchronous answers; where nobody listens, the next `calculate` reports what changed. */
  function computeArrived(): void {
    if (context.onComputed) context.onComputed(calculate());
    else compute();
  }

  function placeOf(sheet: Sheet | undefined): SheetNode | undefined {
    const { places, placeOf: find } = structure();
    calculation.run();
    return sheet ? find(sheet) : places[0];
  }

  return {
    runtime,
    circular: calculation.circular,
    placeOf,
    touch,
    restructure,
    compute,
    calculate,
    settle: () => work.settle(),
  };
}
