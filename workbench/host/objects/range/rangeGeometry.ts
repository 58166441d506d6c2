import type { Area } from "../../../model/address";
import { COLUMN_COUNT, ROW_COUNT } from "../../../model/address";
import { cellKey, keyColumn, keyRow } from "../../../model/sheet";
import { boundingArea, sharedArea, usedArea } from "../../cells/areas";
import { columnLeft, rowTop } from "../../cells/cellSizes";
import { spillArea } from "../../cells/modelSpill";
import { requireInteger } from "../../argumentChecks";
import { invalidArgument, itemNotFound } from "../../officeError";
import type { Member, Members, OfficeObject } from "../../officeObject";
import type { RangeTarget, HostSession } from "../../hostSession";
import { calculateIfNeeded } from "../../hostSession";
import { rangeObject } from "../rangeObject";
import { rangeArgument, locateRange } from "../rangeReference";
import { tablesWithin } from "../table/tableCollection";
import { worksheetObject } from "../worksheetObject";

function fact(read: (area: Area) => unknown): Member<RangeTarget> {
  return { get: (range) => read(locateRange(range).area) };
}

function derived(derive: (area: Area, given: readonly unknown[]) => Area): Member<RangeTarget> {
  return {
    call(range, given, session) {
      const { sheet, area } = locateRange(range);
      return rangeObject(session, sheet, derive(area, given));
    },
  };
}

function intersection(range: RangeTarget, other: unknown, session: HostSession): OfficeObject | null {
  const { sheet, area } = locateRange(range);
  const place = rangeArgument(other, session, sheet, "The other range");
  const shared = place.sheet === sheet ? sharedArea(area, place.area) : undefined;
  return shared ? rangeObject(session, sheet, shared) : null;
}

function used(range: RangeTarget, valuesOnly: unknown, session: HostSession): OfficeObject | null {
  const { sheet, area } = locateRange(range);
  calculateIfNeeded(session);
  const found = usedArea(sheet, area, valuesOnly === true);
  return found ? rangeObject(session, sheet, found) : null;
}

function spilling(range: RangeTarget, session: HostSession): OfficeObject | null {
  const { sheet, area } = locateRange(range);
  calculateIfNeeded(session);
  const key = cellKey(area.row, area.column);
  const cell = sheet.cells.get(key);
  const filled = cell && spillArea(key, cell);
  return filled ? rangeObject(session, sheet, filled) : null;
}

function spillParent(range: RangeTarget, session: HostSession): OfficeObject | null {
  const { sheet, area } = locateRange(range);
  calculateIfNeeded(session);
  const key = sheet.cells.get(cellKey(area.row, area.column))?.spilledFrom;
  if (key === undefined) return null;
  return rangeObject(session, sheet, { row: keyRow(key), column: keyColumn(key), rows: 1, columns: 1 });
}

function orRefused(object: OfficeObject | null, message: string): OfficeObject {
  if (!object) throw itemNotFound(message);
  return object;
}

function shifted(area: Area, rows: unknown, columns: unknown): Area {
  const down = requireInteger(rows ?? 0, "The row offset");
  const across = requireInteger(columns ?? 0, "The column offset");
  return { ...area, row: area.row + down, column: area.column + across };
}

/** A row or column within the range: Excel refuses indexes below 0, and allows none beyond its end here. */
function within(index: unknown, count: number, what: string): number {
  const given = requireInteger(index, what, 0);
  if (given >= count) throw invalidArgument(`${what} ${given} lies outside the range, which has ${count}.`);
  return given;
}

/** The rows or columns beside a range: after it for positive counts, before it for negative ones. */
function beside(start: number, length: number, count: unknown): { start: number; length: number } {
  const given = requireInteger(count ?? 1, "The count");
  if (given === 0) throw invalidArgument("The count must not be 0.");
  return given > 0 ? { start: start + length, length: given } : { start: start + given, length: -given };
}

/** Where a range stands, and the ranges reached from it. */
export const rangeGeometry: Members<RangeTarget> = {
  rowIndex: fact((area) => area.row),
  columnIndex: fact((area) => area.column),
  rowCount: fact((area) => area.rows),
  columnCount: fact((area) => area.columns),
  // Beyond 2^31 - 1 cells Excel answers -1.
  cellCount: fact((area) => (area.rows * area.columns < 2 ** 31 ? area.rows * area.columns : -1)),
  isEntireColumn: fact((area) => area.rows === ROW_COUNT),
  isEntireRow: fact((area) => area.columns === COLUMN_COUNT),
  left: { get: (range) => columnLeft(range.sheet, locateRange(range).area.column) },
  top: { get: (range) => rowTop(range.sheet, locateRange(range).area.row) },
  width: {
    get(range) {
      const { sheet, area } = locateRange(range);
      return columnLeft(sheet, area.column + area.columns) - columnLeft(sheet, area.column);
    },
  },
  height: {
    get(range) {
      const { sheet, area } = locateRange(range);
      return rowTop(sheet, area.row + area.rows) - rowTop(sheet, area.row);
    },
  },
  worksheet: { child: (range) => worksheetObject(range.sheet) },
  getCell: derived((area, [row, column]) => ({ ...shifted(area, row, column), rows: 1, columns: 1 })),
  getRow: derived((area, [row]) => ({ ...area, row: area.row + within(row, area.rows, "The row"), rows: 1 })),
  getColumn: derived((area, [column]) => ({
    ...area,
    column: area.column + within(column, area.columns, "The column"),
    columns: 1,
  })),
  getLastCell: derived((area) => ({
    ...shifted(area, area.rows - 1, area.columns - 1),
    rows: 1,
    columns: 1,
  })),
  getLastRow: derived((area) => ({ ...shifted(area, area.rows - 1, 0), rows: 1 })),
  getLastColumn: derived((area) => ({ ...shifted(area, 0, area.columns - 1), columns: 1 })),
  getEntireRow: derived((area) => ({ ...area, column: 0, columns: COLUMN_COUNT })),
  getEntireColumn: derived((area) => ({ ...area, row: 0, rows: ROW_COUNT })),
  getOffsetRange: derived((area, [rows, columns]) => shifted(area, rows, columns)),
  getResizedRange: derived((area, [rows, columns]) => ({
    ...area,
    rows: area.rows + requireInteger(rows ?? 0, "The rows added"),
    columns: area.columns + requireInteger(columns ?? 0, "The columns added"),
  })),
  getAbsoluteResizedRange: derived((area, [rows, columns]) => ({
    ...area,
    rows: requireInteger(rows, "The number of rows", 1),
    columns: requireInteger(columns, "The number of columns", 1),
  })),
  getRowsBelow: derived((area, [count]) => {
    const { start, length } = beside(area.row, area.rows, count);
    return { ...area, row: start, rows: length };
  }),
  getRowsAbove: derived((area, [count]) => {
    const { start, length } = beside(area.row, area.rows, -requireInteger(count ?? 1, "The count"));
    return { ...area, row: start, rows: length };
  }),
  getColumnsAfter: derived((area, [count]) => {
    const { start, length } = beside(area.column, area.columns, count);
    return { ...area, column: start, columns: length };
  }),
  getColumnsBefore: derived((area, [count]) => {
    const { start, length } = beside(area.column, area.columns, -requireInteger(count ?? 1, "The count"));
    return { ...area, column: start, columns: length };
  }),
  getBoundingRect: {
    call(range, [other], session) {
      const { sheet, area } = locateRange(range);
      const place = rangeArgument(other, session, sheet, "The other range");
      if (place.sheet !== sheet) throw invalidArgument("Both ranges must stand on one sheet.");
      return rangeObject(session, sheet, boundingArea(area, place.area));
    },
  },
  getIntersection: {
    call: (range, [other], session) =>
      orRefused(intersection(range, other, session), "The two ranges share no cell."),
  },
  getIntersectionOrNullObject: { call: (range, [other], session) => intersection(range, other, session) },
  getUsedRange: {
    // An empty range's used range is its first cell.
    call(range, [valuesOnly], session) {
      const { sheet, area } = locateRange(range);
      const found = used(range, valuesOnly, session);
      return found ?? rangeObject(session, sheet, { ...area, rows: 1, columns: 1 });
    },
  },
  getUsedRangeOrNullObject: { call: (range, [valuesOnly], session) => used(range, valuesOnly, session) },
  getSpillingToRange: {
    call: (range, _given, session) => orRefused(spilling(range, session), "No array spills from the cell."),
  },
  getSpillingToRangeOrNullObject: { call: (range, _given, session) => spilling(range, session) },
  getSpillParent: {
    call: (range, _given, session) =>
      orRefused(spillParent(range, session), "No array spills into the cell."),
  },
  getSpillParentOrNullObject: { call: (range, _given, session) => spillParent(range, session) },
  getTables: { call: (range, [fullyContained]) => tablesWithin(range, fullyContained === true) },
};
