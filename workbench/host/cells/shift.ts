import type { Area } from "../../model/address";
import { COLUMN_COUNT, ROW_COUNT } from "../../model/address";

/** Cells inserted or deleted: what lies behind them in their columns (or rows) moves. */
export interface Shift {
  /** Rows move down or up; otherwise columns move right or left. */
  readonly vertical: boolean;
  /** First row (or column) inserted before, or deleted. */
  readonly from: number;
  /** How many: positive inserts, negative deletes. */
  readonly count: number;
  /** The columns (or rows) that take part. */
  readonly band: { readonly from: number; readonly count: number };
  /**
   * An area whose end touches the insertion and that grows along: a table's rows when rows are added at
   * its end, so that what covers its whole column covers the new rows too.
   */
  readonly growing?: Area | undefined;
}

/** The cells inserted, or those deleted. */
export function shiftedCells(shift: Shift): Area {
  const count = Math.abs(shift.count);
  return shift.vertical
    ? { row: shift.from, rows: count, column: shift.band.from, columns: shift.band.count }
    : { column: shift.from, columns: count, row: shift.band.from, rows: shift.band.count };
}

/** The cells that move, and those inserted or deleted. */
export function affectedCells(shift: Shift): Area {
  const limit = shift.vertical ? ROW_COUNT : COLUMN_COUNT;
  const cells = shiftedCells(shift);
  return shift.vertical ? { ...cells, rows: limit - shift.from } : { ...cells, columns: limit - shift.from };
}

/** Whether the shift runs through the whole width (or height) of an area. */
export function isInBand(area: Area, shift: Shift): boolean {
  const start = shift.vertical ? area.column : area.row;
  const length = shift.vertical ? area.columns : area.rows;
  return start >= shift.band.from && start + length <= shift.band.from + shift.band.count;
}

/**
 * Where an area lies after the shift: `undefined` when all of it is deleted. One that only partly lies in
 * the band stays, as Excel leaves such references.
 */
export function shiftArea(area: Area, shift: Shift): Area | undefined {
  if (!isInBand(area, shift)) return area;
  const limit = shift.vertical ? ROW_COUNT : COLUMN_COUNT;
  const start = shift.vertical ? area.row : area.column;
  const length = shift.vertical ? area.rows : area.columns;
  if (length === limit) return area;
  const moved = shift.count > 0 ? inserted(start, length, area, shift) : deleted(start, length, shift);
  if (!moved) return undefined;
  const clipped = { ...moved, length: Math.min(moved.length, limit - moved.start) };
  return shift.vertical
    ? { ...area, row: clipped.start, rows: clipped.length }
    : { ...area, column: clipped.start, columns: clipped.length };
}

interface Span {
  readonly start: number;
  readonly length: number;
}

function inserted(start: number, length: number, area: Area, shift: Shift): Span {
  if (start >= shift.from) return { start: start + shift.count, length };
  const grows = start + length > shift.from || growsAlong(area, shift);
  return { start, length: grows ? length + shift.count : length };
}

function growsAlong(area: Area, shift: Shift): boolean {
  const { growing } = shift;
  if (!growing || !shift.vertical) return false;
  return (
    area.row === growing.row &&
    area.rows === growing.rows &&
    area.column >= growing.column &&
    area.column + area.columns <= growing.column + growing.columns
  );
}

function deleted(start: number, length: number, shift: Shift): Span | undefined {
  const removed = -shift.count;
  const end = start + length;
  const until = shift.from + removed;
  if (end <= shift.from) return { start, length };
  if (start >= until) return { start: start - removed, length };
  const left = Math.max(0, shift.from - start) + Math.max(0, end - until);
  return left === 0 ? undefined : { start: Math.min(start, shift.from), length: left };
}
