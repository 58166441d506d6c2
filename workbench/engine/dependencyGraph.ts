import type { Area } from "../model/address";
import { cellKey, keyColumn, keyRow } from "../model/sheet";
import type { AreaNode } from "./areaNode";
import { addReader, createAreaNode, forEachReader, removeReader } from "./areaNode";
import type { FormulaCell } from "./formulaCell";
import { filledArea } from "./formulaCell";
import type { SheetNode } from "./sheetNode";

/** Who reads what, and who must therefore be computed again. */
export interface DependencyGraph {
  /** The node of a cell or area, made on its first reading. */
  node(place: SheetNode, area: Area): AreaNode;
  cellNode(place: SheetNode, row: number, column: number): AreaNode;
  /** Replaces what a formula is known to read. */
  record(cell: FormulaCell, reads: readonly AreaNode[]): void;
  /** The number of the last marking: nodes with a higher one than before were marked meanwhile. */
  marking(): number;
  /** Marks formulas, and all that depend on them, as to be computed. */
  markFormulas(cells: Iterable<FormulaCell>): void;
  /** Marks all that depend on these cells. */
  markReaders(place: SheetNode, keys: Iterable<number>): void;
  /** Marks all that depend on any cell of the area. */
  markReadersOfArea(place: SheetNode, area: Area): void;
}

/** `onDirty` hears of each formula once when it turns from clean to dirty. */
export function createDependencyGraph(onDirty: (cell: FormulaCell) => void): DependencyGraph {
  let marking = 0;
  const found: FormulaCell[] = [];

  function enqueue(cell: FormulaCell): void {
    if (cell.state !== "clean") return;
    cell.state = "dirty";
    cell.place.pending.add(cell);
    onDirty(cell);
    found.push(cell);
  }

  function visit(node: AreaNode): void {
    node.read = undefined;
    if (node.marking === marking) return;
    node.marking = marking;
    forEachReader(node, enqueue);
  }

  function visitCell(place: SheetNode, row: number, column: number): void {
    const node = place.cells.get(cellKey(row, column));
    if (node) visit(node);
    place.areas.forEachAt(row, column, visit);
  }

  /** Follows what was found until nothing new is found; a list, as chains are longer than the stack. */
  function drain(): void {
    for (let cell = found.pop(); cell; cell = found.pop()) {
      if (!cell.spill) visitCell(cell.place, cell.row, cell.column);
      else visitArea(cell.place, filledArea(cell));
    }
  }

  function visitArea(place: SheetNode, area: Area): void {
    if (area.rows * area.columns > 64) {
      const inArea = (node: AreaNode) =>
        node.row >= area.row &&
        node.row < area.row + area.rows &&
        node.column >= area.column &&
        node.column < area.column + area.columns;
      if (area.rows * area.columns > place.cells.size) {
        for (const node of place.cells.values()) if (inArea(node)) visit(node);
      } else {
        forEachKey(area, (key) => {
          const node = place.cells.get(key);
          if (node) visit(node);
        });
      }
      place.areas.forEachIn(area, visit);
    } else {
      forEachKey(area, (key) => visitCell(place, keyRow(key), keyColumn(key)));
    }
  }

  return {
    node: (place, area) => place.areas.node(area, () => createAreaNode(place, area)),
    cellNode(place, row, column) {
      const key = cellKey(row, column);
      let node = place.cells.get(key);
      if (!node) {
        node = createAreaNode(place, { row, column, rows: 1, columns: 1 });
        place.cells.set(key, node);
      }
      return node;
    },
    record(cell, reads) {
      const known = cell.precedents;
      if (known.length === reads.length && known.every((node, index) => node === reads[index])) return;
      for (const node of known) removeReader(node, cell);
      for (const node of reads) addReader(node, cell);
      cell.precedents = reads;
    },
    marking: () => marking,
    markFormulas(cells) {
      marking += 1;
      for (const cell of cells) enqueue(cell);
      drain();
    },
    markReaders(place, keys) {
      marking += 1;
      for (const key of keys) visitCell(place, keyRow(key), keyColumn(key));
      drain();
    },
    markReadersOfArea(place, area) {
      marking += 1;
      visitArea(place, area);
      drain();
    },
  };
}

/** Calls back for the key of each cell of an area. */
export function forEachKey(area: Area, visit: (key: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const first = cellKey(row, area.column);
    for (let key = first; key < first + area.columns; key += 1) visit(key);
  }
}
