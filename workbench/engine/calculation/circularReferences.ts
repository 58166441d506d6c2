import { cellKey } from "../../model/sheet";
import { forEachKey } from "../graph/areaKeys";
import type { DependencyGraph } from "../graph/dependencyGraph";
import type { FormulaCell } from "../graph/formulaCell";
import { filledArea, markClean } from "../graph/formulaCell";
import { forEachReader } from "../graph/areaNode";
import type { AreaNode } from "../graph/areaNode";
import { intersects } from "../../model/address";
import type { SheetNode } from "../graph/sheetNode";
import { writeResult } from "./spill";

function readersOf(cell: FormulaCell): FormulaCell[] {
  const readers: FormulaCell[] = [];
  const { place } = cell;
  forEachKey(filledArea(cell), (key) => {
    const node = place.cells.get(key);
    if (node) forEachReader(node, (reader) => readers.push(reader));
  });
  place.areas.forEachIn(filledArea(cell), (node) => forEachReader(node, (reader) => readers.push(reader)));
  return readers;
}

function formulasIn(node: AreaNode): FormulaCell[] {
  const { place } = node;
  if (node.rows * node.columns === 1) {
    const key = cellKey(node.row, node.column);
    const cell = place.formulas.get(key) ?? place.spilled.get(key);
    return cell ? [cell] : [];
  }
  return [...place.formulas.values()].filter((cell) => intersects(filledArea(cell), node));
}

function reachableFrom(
  start: FormulaCell,
  next: (cell: FormulaCell) => readonly FormulaCell[],
): Set<FormulaCell> {
  const found = new Set<FormulaCell>();
  const open = [...next(start)];
  for (let cell = open.pop(); cell; cell = open.pop()) {
    if (found.has(cell)) continue;
    found.add(cell);
    open.push(...next(cell));
  }
  return found;
}

/** All formulas that read the given one and are read by it, over however many cells; none: no circle. */
function circularMembers(head: FormulaCell): FormulaCell[] {
  const readers = reachableFrom(head, readersOf);
  if (!readers.has(head)) return [];
  const readByIt = reachableFrom(head, (cell) => cell.precedents.flatMap(formulasIn));
  return [...readers].filter((cell) => readByIt.has(cell));
}

/** Formulas that read themselves, over whatever detour. */
export interface CircularReferences {
  readonly members: Set<FormulaCell>;
  /** Formulas that were read while they were under way: their readers wait until everything else is computed. */
  readonly heads: Set<FormulaCell>;
  /** Finds out who is in a circle. Excel shows 0 in all cells of one. */
  close(): void;
}

export function createCircularReferences(
  graph: DependencyGraph,
  onChanged: (place: SheetNode, key: number) => void,
): CircularReferences {
  const members = new Set<FormulaCell>();
  const heads = new Set<FormulaCell>();
  return {
    members,
    heads,
    close() {
      const found = new Set<FormulaCell>();
      for (const head of heads) {
        const circle = circularMembers(head);
        for (const member of circle) found.add(member);
        if (circle.length === 0) graph.markReadersOfArea(head.place, filledArea(head));
      }
      heads.clear();
      // Their readers outside the circle saw values on the way; the members themselves are not marked again.
      for (const member of found) member.state = "computing";
      for (const member of found) {
        members.add(member);
        const { changed } = writeResult(member, 0);
        for (const key of changed) onChanged(member.place, key);
        graph.markReaders(member.place, [member.key, ...changed]);
      }
      for (const member of found) {
        member.rowCache = undefined;
        member.parts = undefined;
        markClean(member);
      }
    },
  };
}
