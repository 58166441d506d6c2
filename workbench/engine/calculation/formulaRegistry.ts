import type { Area } from "../../model/address";
import { contains } from "../../model/address";
import type { Sheet } from "../../model/sheet";
import { keyColumn, keyRow } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import { forEachKey } from "../graph/areaKeys";
import type { CompiledFormula } from "../evaluation/compiledFormula";
import type { DependencyGraph } from "../graph/dependencyGraph";
import type { FormulaCell } from "../graph/formulaCell";
import { createFormulaCell, filledArea } from "../graph/formulaCell";
import type { SheetNode } from "../graph/sheetNode";
import { createSheetNode } from "../graph/sheetNode";
import { clearSpilledCell } from "./spill";
import { createWorkbookIndex } from "../graph/workbookIndex";
import type { WorkbookIndex } from "../graph/workbookIndex";

/** The formulas that the engine knows of, kept in step with the model's cells. */
export interface FormulaRegistry {
  readonly places: readonly SheetNode[];
  readonly index: WorkbookIndex;
  readonly placeOf: (sheet: Sheet) => SheetNode | undefined;
  /** Reads these cells' formulas from the model again and marks them and their readers. */
  touch(place: SheetNode, area: Area): void;
}

export interface RegistryContext {
  readonly graph: DependencyGraph;
  readonly compile: (formula: string) => CompiledFormula;
  /** Hears of cells that lost the value that a spill had given them. */
  readonly onEmptied: (place: SheetNode, key: number) => void;
  /** Hears of a formula that is no more. */
  readonly onRemoved: (cell: FormulaCell) => void;
  /** Hears how far the sheets are used. */
  readonly grow: (row: number, column: number) => void;
}

/** Visits an area's cells, or only those of them that hold something where these are fewer. */
function forEachUsedKey(place: SheetNode, area: Area, visit: (key: number) => void): void {
  const { sheet, formulas, spilled } = place;
  if (area.rows * area.columns <= sheet.cells.size + formulas.size + spilled.size) {
    forEachKey(area, visit);
    return;
  }
  for (const key of new Set([...sheet.cells.keys(), ...formulas.keys(), ...spilled.keys()])) {
    if (contains(area, keyRow(key), keyColumn(key))) visit(key);
  }
}

/** Reads all formulas of a workbook; all of them are marked. */
export function createFormulaRegistry(workbook: Workbook, context: RegistryContext): FormulaRegistry {
  const { graph, compile, onEmptied, onRemoved, grow } = context;
  const places = workbook.sheets.map(createSheetNode);
  const bySheet = new Map(places.map((place) => [place.sheet, place]));
  for (const place of places) readSheet(place);
  for (const place of places) graph.markFormulas(place.formulas.values());

  function add(place: SheetNode, key: number, source: string): FormulaCell {
    const cell = createFormulaCell(place, key, source, compile(source));
    place.formulas.set(key, cell);
    return cell;
  }

  function readSheet(place: SheetNode): void {
    for (const [key, cell] of place.sheet.cells) {
      grow(keyRow(key), keyColumn(key));
      if (cell.formula !== undefined) add(place, key, cell.formula).spill = cell.spill;
    }
    for (const [key, cell] of place.sheet.cells) {
      if (cell.spilledFrom === undefined) continue;
      const owner = place.formulas.get(cell.spilledFrom);
      if (owner?.spill && contains(filledArea(owner), keyRow(key), keyColumn(key))) {
        place.spilled.set(key, owner);
      } else {
        clearSpilledCell(place, key, cell.spilledFrom);
        onEmptied(place, key);
      }
    }
  }

  function remove(cell: FormulaCell): void {
    const { place, key } = cell;
    graph.record(cell, []);
    place.formulas.delete(key);
    place.pending.delete(cell);
    onRemoved(cell);
    const emptied: number[] = [];
    if (cell.spill) {
      forEachKey(filledArea(cell), (each) => {
        if (place.spilled.get(each) !== cell) return;
        place.spilled.delete(each);
        if (clearSpilledCell(place, each, key)) emptied.push(each);
      });
    }
    const left = place.sheet.cells.get(key);
    if (left) delete left.spill;
    for (const each of emptied) onEmptied(place, each);
    graph.markReaders(place, emptied);
  }

  function touchCell(place: SheetNode, key: number, marked: FormulaCell[]): void {
    const cell = place.sheet.cells.get(key);
    const known = place.formulas.get(key);
    if (cell) grow(keyRow(key), keyColumn(key));
    if (known && known.source !== cell?.formula) remove(known);
    const owner = place.spilled.get(key);
    if (owner) {
      if (cell?.formula !== undefined) delete cell.spilledFrom;
      if (cell?.spilledFrom !== owner.key) place.spilled.delete(key);
      marked.push(owner);
    }
    if (cell?.formula === undefined) return;
    marked.push(place.formulas.get(key) ?? add(place, key, cell.formula));
  }

  return {
    places,
    index: createWorkbookIndex(workbook, places),
    placeOf: (sheet) => bySheet.get(sheet),
    touch(place, area) {
      const marked: FormulaCell[] = [];
      forEachUsedKey(place, area, (key) => touchCell(place, key, marked));
      graph.markFormulas(marked);
      graph.markReadersOfArea(place, area);
    },
  };
}
