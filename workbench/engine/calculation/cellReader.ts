import { intersects } from "../../model/address";
import type { Area } from "../../model/address";
import type { CellError, CellValue } from "../../model/cell";
import { cellKey } from "../../model/sheet";
import { forEachKey } from "../graph/areaKeys";
import type { AreaNode } from "../graph/areaNode";
import { cachedMatrix, readLine } from "../graph/areaNode";
import { createAreaMemory } from "./areaMemory";
import { createUsedExtent } from "./usedExtent";
import type { DependencyGraph } from "../graph/dependencyGraph";
import type { Evaluation } from "../evaluation/evaluation";
import type { FormulaCell } from "../graph/formulaCell";
import { filledArea } from "../graph/formulaCell";
import { makeReference } from "../evaluation/reference";
import { noteReading, pickRows } from "../evaluation/rowEvaluation";
import type { SheetNode } from "../graph/sheetNode";
import type { Matrix, Reference } from "../values/value";
import { REFERENCE_ERROR } from "../values/value";

/** Areas that are looked through more often than this are kept too. */
const FEW_VISITS = 2;

export interface CellReader {
  readCell(at: Evaluation, place: SheetNode, row: number, column: number): CellValue;
  readArea(at: Evaluation, reference: Reference): Matrix;
  ensureRead(at: Evaluation, node: AreaNode): void;
  readRows(at: Evaluation, reference: Reference, rows: readonly number[]): Matrix;
  forEachCell(at: Evaluation, reference: Reference, visit: (value: CellValue) => void): void;
  spillOf(at: Evaluation, reference: Reference): Reference | CellError;
  /** Forgets the values of areas that are no more. */
  forget(): void;
  /** Tells that a cell is used, which may make whole columns longer. */
  readonly grow: (row: number, column: number) => void;
}

export interface CellReaderContext {
  readonly graph: DependencyGraph;
  readonly places: () => readonly SheetNode[];
  /** Computes formulas that are not clean; returns whether one of them reads itself. */
  readonly ensure: (cells: readonly FormulaCell[], at: Evaluation) => boolean;
}

/** An area about to be read, all in it being computed. */
interface Opened {
  readonly node: AreaNode;
  readonly area: Area;
  readonly circular: boolean;
}

/** Formulas of an area, or whose spill reaches into it, that are not clean. */
function unfinished(place: SheetNode, area: Area): FormulaCell[] {
  const { pending } = place;
  if (pending.size === 0) return [];
  const found = new Set<FormulaCell>();
  if (area.rows * area.columns < pending.size) {
    forEachKey(area, (key) => {
      const cell = place.formulas.get(key);
      const owner = place.spilled.get(key);
      if (cell && pending.has(cell)) found.add(cell);
      if (owner && pending.has(owner)) found.add(owner);
    });
  } else {
    for (const cell of pending) if (intersects(filledArea(cell), area)) found.add(cell);
  }
  return [...found];
}

function note(at: Evaluation, node: AreaNode): void {
  if (!at.cell) return;
  at.reads.push(node);
  if (at.rowEvaluation) noteReading(at.rowEvaluation, node);
}

/** Reads cells for formulas: computes first what must be computed, and notes who read what. */
export function createCellReader(context: CellReaderContext): CellReader {
  const { graph, places, ensure } = context;
  const extent = createUsedExtent(places);
  const { keep, forget } = createAreaMemory();

  function ensureFor(at: Evaluation, cells: readonly FormulaCell[]): boolean {
    const before = graph.change();
    const circular = ensure(cells, at);
    if (graph.change() !== before) at.isStale ||= at.reads.some((node) => node.change > before);
    return circular;
  }

  /** Computes first what must be in an area that is read, and notes the reading. */
  function open(at: Evaluation, reference: Reference): Opened {
    const { place } = reference;
    const node = graph.node(place, reference);
    const area = extent.clipped(reference);
    let circular = false;
    // Once more, as a spill among the cells may mark others of them.
    while (!node.isSettled && !circular) {
      const cells = unfinished(place, area);
      if (cells.length > 0) circular = ensureFor(at, cells);
      else node.isSettled = true;
    }
    note(at, node);
    return { node, area, circular };
  }

  /** An area's values, kept for the next who reads it. */
  function matrixOf({ node, area, circular }: Opened): Matrix {
    const known = cachedMatrix(node, area);
    if (known) return known;
    const matrix: Matrix = [];
    for (let row = 0; row < area.rows; row += 1) matrix.push(readLine(node.place.sheet, area, row));
    if (!circular) keep(node, matrix, area.rows * area.columns);
    return matrix;
  }

  function readCell(at: Evaluation, place: SheetNode, row: number, column: number): CellValue {
    const key = cellKey(row, column);
    const cell = place.pending.size > 0 ? (place.formulas.get(key) ?? place.spilled.get(key)) : undefined;
    const circular = cell !== undefined && cell.state !== "clean" && ensureFor(at, [cell]);
    note(at, graph.cellNode(place, row, column));
    if (circular) return 0;
    return place.sheet.cells.get(key)?.value ?? null;
  }

  return {
    readCell,
    ensureRead(at, node) {
      if (node.rows * node.columns === 1) readCell(at, node.place, node.row, node.column);
      else open(at, makeReference(node.place, node));
    },
    readArea(at, reference) {
      return matrixOf(open(at, reference));
    },
    readRows(at, reference, rows) {
      const { area } = open(at, reference);
      const { sheet } = reference.place;
      return pickRows(rows, area.rows, area.columns, (row) => readLine(sheet, area, row));
    },
    forEachCell(at, reference, visit) {
      const opened = open(at, reference);
      const { node, area } = opened;
      node.visits += 1;
      // Areas that are read again and again are kept, so that one edit costs one row.
      if (node.read || node.visits > FEW_VISITS) {
        for (const row of matrixOf(opened)) for (const value of row) visit(value);
        return;
      }
      const { cells } = reference.place.sheet;
      forEachKey(area, (key) => visit(cells.get(key)?.value ?? null));
    },
    spillOf(at, reference) {
      const { place, row, column } = reference;
      const cell = place.formulas.get(cellKey(row, column));
      const isOne = reference.rows * reference.columns === 1;
      if (cell && isOne && cell.state !== "clean") ensureFor(at, [cell]);
      note(at, graph.cellNode(place, row, column));
      return isOne && cell?.spill ? makeReference(place, filledArea(cell)) : REFERENCE_ERROR;
    },
    forget,
    grow: extent.grow,
  };
}
