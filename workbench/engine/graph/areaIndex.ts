import { contains, intersects } from "../../model/address";
import type { Area } from "../../model/address";
import type { AreaNode } from "./areaNode";
import { cellKey } from "../../model/sheet";

/** Areas wider than this stand in one list of their own instead of in each of their columns. */
const WIDE = 64;
/** Block sizes grow by this factor; an area stands in the at most two blocks of its size that it touches. */
const GROWTH_BITS = 3;

interface ColumnBlocks {
  /** By level, then by block number. */
  readonly levels: Map<number, AreaNode[]>[];
}

/** Finds the areas that hold a cell without walking through all areas, nor through an area's cells. */
export interface AreaIndex {
  /** The node of exactly this area, made by `create` where there is none. */
  node(area: Area, create: () => AreaNode): AreaNode;
  /** Calls back for each area that holds the cell. */
  forEachAt(row: number, column: number, visit: (node: AreaNode) => void): void;
  /** Calls back for each area that shares a cell with this one. */
  forEachIn(area: Area, visit: (node: AreaNode) => void): void;
  all(): readonly AreaNode[];
}

function levelOf(rows: number): number {
  let level = 0;
  while (rows > 1 << (GROWTH_BITS * level)) level += 1;
  return level;
}

export function createAreaIndex(): AreaIndex {
  const nodes = new Map<number, Map<number, AreaNode>>();
  const all: AreaNode[] = [];
  const columns = new Map<number, ColumnBlocks>();
  const wide: AreaNode[] = [];

  function insert(node: AreaNode): void {
    if (node.columns > WIDE) {
      wide.push(node);
      return;
    }
    const level = levelOf(node.rows);
    const first = node.row >> (GROWTH_BITS * level);
    const last = (node.row + node.rows - 1) >> (GROWTH_BITS * level);
    for (let column = node.column; column < node.column + node.columns; column += 1) {
      let blocks = columns.get(column);
      if (!blocks) columns.set(column, (blocks = { levels: [] }));
      while (blocks.levels.length <= level) blocks.levels.push(new Map());
      for (let block = first; block <= last; block += 1) {
        const list = blocks.levels[level]?.get(block);
        if (list) list.push(node);
        else blocks.levels[level]?.set(block, [node]);
      }
    }
  }

  return {
    node(area, create) {
      const first = cellKey(area.row, area.column);
      const last = cellKey(area.row + area.rows - 1, area.column + area.columns - 1);
      let ends = nodes.get(first);
      if (!ends) nodes.set(first, (ends = new Map<number, AreaNode>()));
      let node = ends.get(last);
      if (!node) {
        node = create();
        ends.set(last, node);
        all.push(node);
        insert(node);
      }
      return node;
    },
    forEachAt(row, column, visit) {
      const levels = columns.get(column)?.levels ?? [];
      for (let level = 0; level < levels.length; level += 1) {
        const list = levels[level]?.get(row >> (GROWTH_BITS * level));
        if (list) for (const node of list) if (row >= node.row && row < node.row + node.rows) visit(node);
      }
      for (const node of wide) if (contains(node, row, column)) visit(node);
    },
    forEachIn(area, visit) {
      for (const node of all) if (intersects(node, area)) visit(node);
    },
    all: () => all,
  };
}
