import { parseA1Ref } from "@borgar/fx";
import { COLUMN_COUNT, ROW_COUNT } from "../../model/address";
import type { Area } from "../../model/address";
import type { CellError, CellValue } from "../../model/cell";
import type { Evaluation } from "./evaluation";
import type { Liftable } from "../values/broadcast";
import { wantedRows } from "./rowEvaluation";
import type { SheetNode } from "../graph/sheetNode";
import type { Reference, Value } from "../values/value";
import { NULL_ERROR, REFERENCE_ERROR, VALUE_ERROR, isLambda, isMatrix, isReference } from "../values/value";

/** An A1 reference taken apart; the sheet's name in lower case, `undefined` where none is named. */
export interface PlainReference {
  readonly sheet: string | undefined;
  readonly area: Area;
}

/** Reads `'Mål 1'!$A$1:B2`, `A:A` or `1:2`; `undefined` for anything else, other workbooks included. */
export function parsePlainReference(text: string): PlainReference | undefined {
  const parsed = parseA1Ref(text);
  if (!parsed || !("range" in parsed) || !parsed.range || parsed.range.trim) return undefined;
  const context = parsed.context ?? [];
  if (context.length > 1) return undefined;
  const { top, left, bottom, right } = parsed.range;
  const row = top ?? 0;
  const column = left ?? 0;
  const rows = (bottom ?? ROW_COUNT - 1) - row + 1;
  const columns = (right ?? COLUMN_COUNT - 1) - column + 1;
  if (row + rows > ROW_COUNT || column + columns > COLUMN_COUNT) return undefined;
  return { sheet: context[0]?.toLowerCase(), area: { row, column, rows, columns } };
}

export function makeReference(place: SheetNode, area: Area): Reference {
  const { row, column, rows, columns } = area;
  return { kind: "reference", place, row, column, rows, columns };
}

/** As `makeReference`; #REF! where the area leaves the grid. */
export function checkedReference(place: SheetNode, area: Area): Reference | CellError {
  const { row, column, rows, columns } = area;
  const inside = row >= 0 && column >= 0 && row + rows <= ROW_COUNT && column + columns <= COLUMN_COUNT;
  return inside && rows > 0 && columns > 0 ? makeReference(place, area) : REFERENCE_ERROR;
}

/** Where a plain reference points from a formula's place; #REF! for a sheet that does not exist. */
export function resolvePlainReference(reference: PlainReference, at: Evaluation): Reference | CellError {
  const place = reference.sheet === undefined ? at.place : at.runtime.index.sheet(reference.sheet);
  return place ? makeReference(place, reference.area) : REFERENCE_ERROR;
}

/** The smallest area that holds both; only areas of one sheet have one. */
export function boundingReference(left: Reference, right: Reference): Reference | CellError {
  if (left.place !== right.place) return VALUE_ERROR;
  const row = Math.min(left.row, right.row);
  const column = Math.min(left.column, right.column);
  return makeReference(left.place, {
    row,
    column,
    rows: Math.max(left.row + left.rows, right.row + right.rows) - row,
    columns: Math.max(left.column + left.columns, right.column + right.columns) - column,
  });
}

/** The cells that both hold; #NULL! where there are none. */
export function commonReference(left: Reference, right: Reference): Reference | CellError {
  if (left.place !== right.place) return VALUE_ERROR;
  const row = Math.max(left.row, right.row);
  const column = Math.max(left.column, right.column);
  const rows = Math.min(left.row + left.rows, right.row + right.rows) - row;
  const columns = Math.min(left.column + left.columns, right.column + right.columns) - column;
  if (rows <= 0 || columns <= 0) return NULL_ERROR;
  return makeReference(left.place, { row, column, rows, columns });
}

/** A value with its references read: one cell as a single value, more as a matrix. */
export function dereference(at: Evaluation, value: Value): Liftable {
  if (typeof value !== "object" || value === null || isMatrix(value)) return value;
  if (isReference(value)) {
    if (value.rows === 1) {
      return value.columns === 1
        ? at.runtime.readCell(at, value.place, value.row, value.column)
        : at.runtime.readArea(at, value);
    }
    const rows = wantedRows(at);
    return rows ? at.runtime.readRows(at, value, rows) : at.runtime.readArea(at, value);
  }
  return isLambda(value) ? VALUE_ERROR : value;
}

/** A value as a matrix, single values as one of one cell; omitted arguments are blank. */
export function readMatrix(at: Evaluation, value: Value): CellValue[][] {
  const found = dereference(at, value);
  if (Array.isArray(found)) return found;
  return [[found ?? null]];
}

/** One cell out of a value: what `@` gives of a reference in the formula's row or column. */
export function intersectImplicitly(at: Evaluation, value: Value): Value {
  if (isMatrix(value)) return value[0]?.[0] ?? null;
  if (!isReference(value) || (value.rows === 1 && value.columns === 1)) return value;
  const inRows = at.row >= value.row && at.row < value.row + value.rows;
  const inColumns = at.column >= value.column && at.column < value.column + value.columns;
  const row = value.rows === 1 ? value.row : inRows ? at.row : undefined;
  const column = value.columns === 1 ? value.column : inColumns ? at.column : undefined;
  if (row === undefined || column === undefined) return VALUE_ERROR;
  return makeReference(value.place, { row, column, rows: 1, columns: 1 });
}
