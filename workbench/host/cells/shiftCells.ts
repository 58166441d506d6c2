import type { Area } from "../../model/address";
import { areaAddress, COLUMN_COUNT, intersects, ROW_COUNT } from "../../model/address";
import type { Sheet } from "../../model/sheet";
import { cellKey } from "../../model/sheet";
import type { Table } from "../../model/table";
import { tableBody } from "../../model/table";
import { rewriteFormulas } from "../formulas/rewriteFormulas";
import { rewriteReferences } from "../formulas/rewriteReferences";
import type { AreaChange } from "../events/areaChange";
import { recordChange } from "../events/areaChange";
import { OfficeError } from "../officeError";
import type { RangeAreasTarget, RangeTarget, HostSession } from "../hostSession";
import { invalidateStructure } from "../hostSession";
import { existingCells, fullAddress, sharedArea, usedArea } from "./areas";
import type { Shift } from "./shift";
import { affectedCells, isInBand, shiftArea, shiftedCells } from "./shift";
import { requireCommentsStay, shiftComments } from "./shiftComments";
import { followCalculated } from "../tables/calculatedColumn";
import { removeTable } from "../tables/removeTable";
import { withdrawSpill } from "./modelSpill";

/**
 * Inserts or deletes cells and moves everything that stands behind them: cells, tables, rules, names,
 * print settings, kept ranges, and the references of every formula.
 */
export function shiftCells(session: HostSession, sheet: Sheet, shift: Shift, own?: Table): void {
  requirePossible(sheet, shift, own);
  requireCommentsStay(sheet, shift);
  const readCalculatedAnew = followCalculated(sheet, shift);
  withdrawSpills(session, sheet, affectedCells(shift));
  moveCells(sheet, shift);
  moveSettings(sheet, shift);
  moveAreas(sheet.validations, shift);
  moveAreas(sheet.conditionalFormats, shift);
  shiftComments(sheet, shift);
  moveTables(session, sheet, shift, own);
  sheet.merged.splice(0, Infinity, ...sheet.merged.flatMap((area) => shiftArea(area, shift) ?? []));
  const layout = sheet.pageLayout;
  layout.printArea = layout.printArea.flatMap((area) => shiftArea(area, shift) ?? []);
  for (const part of ["printTitleRows", "printTitleColumns"] as const) {
    const area = layout[part];
    layout[part] = area && shiftArea(area, shift);
  }
  moveRanges(session, sheet, shift);
  rewriteFormulas(session.workbook, (formula, home) =>
    rewriteReferences(formula, (sheetName, area) => {
      const isHere = sheetName ? sheetName.toLowerCase() === sheet.name.toLowerCase() : home.sheet === sheet;
      if (!isHere) return undefined;
      // A formula that names one cell means that cell, even where it is the table's only row.
      return shiftArea(area, area.rows === 1 ? { ...shift, growing: undefined } : shift) ?? "deleted";
    }),
  );
  readCalculatedAnew();
  invalidateStructure(session);
  recordChange(session, shiftChange(sheet, shift));
}

function shiftChange(sheet: Sheet, shift: Shift): AreaChange {
  const isWhole = shift.band.count === (shift.vertical ? COLUMN_COUNT : ROW_COUNT);
  const what = isWhole ? (shift.vertical ? "Row" : "Column") : "Cell";
  const back = shift.vertical ? "ShiftCellUp" : "ShiftCellLeft";
  const forth = shift.vertical ? "ShiftCellDown" : "ShiftCellRight";
  return {
    sheet,
    area: shiftedCells(shift),
    changeType: `${what}${shift.count > 0 ? "Inserted" : "Deleted"}`,
    shiftDirection: shift.count > 0 ? forth : back,
  };
}

function requirePossible(sheet: Sheet, shift: Shift, own: Table | undefined): void {
  const affected = affectedCells(shift);
  const blocking = (area: Area): boolean => intersects(area, affected) && !isInBand(area, shift);
  const table = sheet.tables.find((each) => each !== own && blocking(each.area));
  const merged = sheet.merged.find(blocking);
  if (table || merged) {
    const what = table ? `the table ${table.name}` : `the merged cells ${areaAddress(merged ?? affected)}`;
    throw new OfficeError(
      "InsertDeleteConflict",
      `Cells cannot be moved at ${fullAddress(sheet, shiftedCells(shift))}: only a part of ${what} would move.`,
    );
  }
  const torn = sheet.tables.find((each) => each !== own && shift.count < 0 && tears(each, shift));
  if (torn) {
    throw new OfficeError(
      "InsertDeleteConflict",
      `Deleting ${fullAddress(sheet, shiftedCells(shift))} would take the header, a column or the last row ` +
        `out of the table ${torn.name}: delete them through the table.`,
    );
  }
  const used = shift.count > 0 ? usedArea(sheet, affected, true) : undefined;
  const end = used && (shift.vertical ? used.row + used.rows : used.column + used.columns);
  if (end !== undefined && end + shift.count > (shift.vertical ? ROW_COUNT : COLUMN_COUNT)) {
    throw new OfficeError("NonBlankCellOffSheet", `Inserting would push filled cells off ${sheet.name}.`);
  }
}

/** Whether a deletion takes more out of a table than some of its rows. */
function tears(table: Table, shift: Shift): boolean {
  const area = shiftArea(table.area, shift);
  if (!area || (area.rows === table.area.rows && area.columns === table.area.columns)) return false;
  if (area.columns !== table.area.columns) return true;
  const body = tableBody(table);
  const cut = sharedArea(shiftedCells(shift), table.area);
  const inBody = cut !== undefined && cut.row >= body.row && cut.row + cut.rows <= body.row + body.rows;
  return !inBody || cut.rows === body.rows;
}

function withdrawSpills(session: HostSession, sheet: Sheet, area: Area): void {
  for (const { key, cell } of existingCells(sheet, area)) {
    if (cell.spill) withdrawSpill(session, sheet, key);
    else if (cell.spilledFrom !== undefined) withdrawSpill(session, sheet, cell.spilledFrom);
  }
}

function moveCells(sheet: Sheet, shift: Shift): void {
  const moving = [...existingCells(sheet, affectedCells(shift))];
  for (const { key } of moving) sheet.cells.delete(key);
  for (const { row, column, cell } of moving) {
    const place = shift.vertical ? row : column;
    if (shift.count < 0 && place < shift.from - shift.count) continue;
    const key = shift.vertical ? cellKey(row + shift.count, column) : cellKey(row, column + shift.count);
    sheet.cells.set(key, cell);
  }
}

function moveTables(session: HostSession, sheet: Sheet, shift: Shift, own: Table | undefined): void {
  for (const table of [...sheet.tables]) {
    if (table === own) continue;
    const area = shiftArea(table.area, shift);
    if (area) table.area = area;
    else removeTable(session, sheet, table);
  }
}

/** Heights and widths move only with whole rows and columns. */
function moveSettings(sheet: Sheet, shift: Shift): void {
  if (shift.band.count < (shift.vertical ? COLUMN_COUNT : ROW_COUNT)) return;
  const settings: Map<number, unknown> = shift.vertical ? sheet.rows : sheet.columns;
  const moving = [...settings].filter(([index]) => index >= shift.from);
  for (const [index] of moving) settings.delete(index);
  for (const [index, setting] of moving) {
    if (shift.count > 0 || index >= shift.from - shift.count) settings.set(index + shift.count, setting);
  }
}

function moveAreas(rules: { area: Area }[], shift: Shift): void {
  for (const rule of [...rules]) {
    const area = shiftArea(rule.area, shift);
    if (area) rule.area = area;
    else rules.splice(rules.indexOf(rule), 1);
  }
}

function moveRanges(session: HostSession, sheet: Sheet, shift: Shift): void {
  for (const range of everyRange(session)) {
    if (range.sheet === sheet && range.area) range.area = shiftArea(range.area, shift);
  }
  const selected = session.selection.get(sheet.id);
  const moved = selected && shiftArea(selected, shift);
  if (moved) session.selection.set(sheet.id, moved);
  else session.selection.delete(sheet.id);
}

/** The ranges of the running request, and those kept since earlier ones. */
function everyRange(session: HostSession): Set<RangeTarget> {
  const kept = [...session.references.values()].flatMap(({ target }) => {
    const moved = target as RangeTarget | RangeAreasTarget;
    return "ranges" in moved ? moved.ranges : [moved];
  });
  return new Set([...session.liveRanges, ...kept]);
}
