import { cellKey } from "../model/sheet";
import { forEachKey } from "./areaKeys";
import type { FormulaCell } from "./formulaCell";
import { filledArea } from "./formulaCell";
import { forEachReader } from "./areaNode";
import type { AreaNode } from "./areaNode";
import { intersects } from "../model/address";

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

function reached(start: FormulaCell, next: (cell: FormulaCell) => readonly FormulaCell[]): Set<FormulaCell> {
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
export function circularMembers(head: FormulaCell): FormulaCell[] {
  const readers = reached(head, readersOf);
  if (!readers.has(head)) return [];
  const readByIt = reached(head, (cell) => cell.precedents.flatMap(formulasIn));
  return [...readers].filter((cell) => readByIt.has(cell));
}
