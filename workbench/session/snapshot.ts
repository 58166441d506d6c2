import { intersects, contains } from "../model/address";
import type { Area } from "../model/address";
import { existingCells } from "../host/cells/areas";
import { withdrawSpill } from "../host/cells/modelSpill";
import type { HostSession } from "../host/hostSession";
import { invalidateStructure, invalidateCells } from "../host/hostSession";
import type { Cell } from "../model/cell";
import type { ConditionalFormat } from "../model/conditionalFormat";
import type { DataValidation } from "../model/dataValidation";
import type { RowSettings, Sheet } from "../model/sheet";
import { cellKey } from "../model/sheet";
import type { Table } from "../model/table";

/** A sheet's cells in some areas, its tables and its rules, as they were. */
export interface Snapshot {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
  readonly cells: ReadonlyMap<number, Cell>;
  readonly tables: readonly { readonly table: Table; readonly was: Table }[];
  readonly validations: readonly { readonly rule: DataValidation; readonly area: Area }[];
  readonly conditionalFormats: readonly { readonly rule: ConditionalFormat; readonly area: Area }[];
  readonly rows: ReadonlyMap<number, RowSettings>;
}

/** Notes what an edit may change. Results of formulas and spills are not kept: the engine makes them anew. */
export function takeSnapshot(sheet: Sheet, areas: readonly Area[]): Snapshot {
  const cells = new Map<number, Cell>();
  for (const area of areas) {
    for (const { key, cell } of existingCells(sheet, area)) cells.set(key, withoutResult(cell));
  }
  return {
    sheet,
    areas,
    cells,
    tables: sheet.tables.map((table) => ({ table, was: structuredClone(table) })),
    validations: sheet.validations.map((rule) => ({ rule, area: rule.area })),
    conditionalFormats: sheet.conditionalFormats.map((rule) => ({ rule, area: rule.area })),
    rows: new Map(sheet.rows),
  };
}

function withoutResult(cell: Cell): Cell {
  const { spill: _spill, spilledFrom, ...own } = cell;
  const isResult = own.formula !== undefined || spilledFrom !== undefined;
  return isResult ? { ...own, value: null } : own;
}

/** Puts everything back as it was noted. */
export function restore(session: HostSession, snapshot: Snapshot): void {
  const { sheet, areas } = snapshot;
  for (const area of areas) {
    for (const { key, row, column, cell } of existingCells(sheet, area)) {
      if (cell.spill) withdrawSpill(session, sheet, key);
      else if (cell.spilledFrom !== undefined) withdrawSpill(session, sheet, cell.spilledFrom);
      if (!snapshot.cells.has(cellKey(row, column))) sheet.cells.delete(key);
    }
  }
  for (const [key, cell] of snapshot.cells) sheet.cells.set(key, { ...cell });
  const reshaped = restoreTables(snapshot);
  restoreAreas(sheet.validations, snapshot.validations);
  restoreAreas(sheet.conditionalFormats, snapshot.conditionalFormats);
  sheet.rows.clear();
  for (const [row, settings] of snapshot.rows) sheet.rows.set(row, settings);
  if (reshaped) invalidateStructure(session);
  for (const area of areas) invalidateCells(session, sheet, area);
}

/** Tables keep their identity: the host's objects point at them. Answers whether any changed. */
function restoreTables({ sheet, tables }: Snapshot): boolean {
  const before = JSON.stringify(sheet.tables);
  for (const { table, was } of tables) {
    for (const name of Object.keys(table)) if (!(name in was)) Reflect.deleteProperty(table, name);
    Object.assign(table, structuredClone(was));
  }
  sheet.tables.splice(0, Infinity, ...tables.map(({ table }) => table));
  return JSON.stringify(sheet.tables) !== before;
}

function restoreAreas<Rule extends { area: Area }>(
  rules: Rule[],
  noted: readonly { readonly rule: Rule; readonly area: Area }[],
): void {
  for (const { rule, area } of noted) rule.area = area;
  rules.splice(0, Infinity, ...noted.map(({ rule }) => rule));
}

/** The areas to note so that undoing brings back whole what an entry into `area` breaks: spills. */
export function withSpills(sheet: Sheet, area: Area): Area[] {
  const areas = [area];
  for (const { cell } of existingCells(sheet, area)) {
    if (cell.spilledFrom === undefined) continue;
    const key = cell.spilledFrom;
    const anchor: Area = { row: Math.floor(key / 16_384), column: key % 16_384, rows: 1, columns: 1 };
    const known = areas.some((each) => contains(each, anchor.row, anchor.column) || intersects(each, anchor));
    if (!known) areas.push(anchor);
  }
  return areas;
}
