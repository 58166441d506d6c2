import type { Area } from "../../model/address";
import { cellKey, keyColumn, keyRow } from "../../model/sheet";
import type { AreaNode } from "./areaNode";
import { addReader, createAreaNode, forEachReader, markStale, removeReader } from "./areaNode";
import type { FormulaCell } from "./formulaCell";
import { areaOfKeys, keysOf } from "./areaKeys";
import type { MarkingContext } from "./marking";
import { createMarking } from "./marking";
import { noteChange } from "../evaluation/rowEvaluation";
import type { SheetNode } from "./sheetNode";
import { FEW_CELLS, forEachNodeAt, forEachNodeIn } from "./sheetNode";

/** Who reads what, and who must, or may have to, be computed again. */
export interface DependencyGraph {
  /** The node of a cell or area, made on its first reading. */
  node(place: SheetNode, area: Area): AreaNode;
  cellNode(place: SheetNode, row: number, column: number): AreaNode;
  /** Replaces what a formula is known to read. */
  record(cell: FormulaCell, reads: readonly AreaNode[]): void;
  /** The number of the last change: nodes with a higher one than before were changed meanwhile. */
  change(): number;
  /** Marks formulas as to be computed, and all that depend on them as suspect. */
  markFormulas(cells: Iterable<FormulaCell>): void;
  /** These cells got another value: marks their readers as to be computed, and what depends on those. */
  markReaders(place: SheetNode, keys: readonly number[]): void;
  /** As `markReaders`, for all cells of an area. */
  markReadersOfArea(place: SheetNode, area: Area): void;
}

function record(cell: FormulaCell, reads: readonly AreaNode[]): void {
  const known = cell.precedents;
  let same = known.length === reads.length;
  for (let index = 0; same && index < reads.length; index += 1) same = known[index] === reads[index];
  if (same) return;
  for (const node of known) removeReader(node, cell);
  for (const node of reads) addReader(node, cell);
  // A list of just that length: one that has grown by pushing holds room for many more.
  cell.precedents = reads.slice();
}

export function createDependencyGraph(context: MarkingContext): DependencyGraph {
  const { markDirty, begin } = createMarking(context);
  let change = 0;

  /** These rows of the sheet, or all, have other values where the node is. */
  function changeNode(node: AreaNode, rows?: readonly number[]): void {
    markStale(node, rows);
    node.change = change;
    forEachReader(node, (reader) => {
      noteChange(reader, node, rows);
      markDirty(reader);
    });
  }

  function changeCell(place: SheetNode, key: number): void {
    const row = keyRow(key);
    forEachNodeAt(place, row, keyColumn(key), (node) => changeNode(node, [row]));
  }

  function changeCells(place: SheetNode, keys: readonly number[]): void {
    const [first] = keys;
    if (first !== undefined && keys.length === 1) return changeCell(place, first);
    const rowsOf = new Map<AreaNode, number[]>();
    for (const key of keys) {
      const row = keyRow(key);
      forEachNodeAt(place, row, keyColumn(key), (node) => {
        const rows = rowsOf.get(node);
        if (rows) rows.push(row);
        else rowsOf.set(node, [row]);
      });
    }
    for (const [node, rows] of rowsOf) changeNode(node, rows);
  }

  function changeArea(place: SheetNode, area: Area): void {
    forEachNodeIn(place, area, (node) => {
      if (node.change !== change) changeNode(node);
    });
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
    record,
    change: () => change,
    markFormulas(cells) {
      begin();
      // The last marked comes first in the queue: those given keep their order.
      for (const cell of [...cells].reverse()) {
        cell.rowCache = undefined;
        cell.parts = undefined;
        markDirty(cell);
      }
    },
    markReaders(place, keys) {
      begin();
      change += 1;
      if (keys.length <= FEW_CELLS) changeCells(place, keys);
      else changeArea(place, areaOfKeys(keys));
    },
    markReadersOfArea(place, area) {
      begin();
      change += 1;
      if (area.rows * area.columns <= FEW_CELLS) changeCells(place, keysOf(area));
      else changeArea(place, area);
    },
  };
}
