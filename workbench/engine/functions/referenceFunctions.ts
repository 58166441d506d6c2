import { cellAddress, columnLetters, quoteSheet } from "../../model/address";
import { dimensionsOf } from "../evaluation/aggregation";
import { integer, number, text, logical } from "../values/coercion";
import type { Evaluation } from "../evaluation/evaluation";
import type { FunctionTable } from "./functionDefinition";
import { MANY } from "./functionDefinition";
import { checkedReference, makeReference, dereference, readMatrix } from "../evaluation/reference";
import type { Reference, Value } from "../values/value";
import {
  REFERENCE_ERROR,
  VALUE_ERROR,
  fail,
  isError,
  isMatrix,
  isReference,
  makeMatrix,
  matrixColumns,
} from "../values/value";
import { broadcast } from "../values/broadcast";

/** INDEX: of a range a reference, so that `INDEX(...):INDEX(...)` works; row or column 0 is all of them. */
function index(source: Value, row: number, column: number, at: Evaluation): Value {
  if (row < 0 || column < 0) return VALUE_ERROR;
  if (isReference(source)) {
    if (row > source.rows || column > source.columns) return REFERENCE_ERROR;
    return makeReference(source.place, {
      row: source.row + Math.max(0, row - 1),
      column: source.column + Math.max(0, column - 1),
      rows: row === 0 ? source.rows : 1,
      columns: column === 0 ? source.columns : 1,
    });
  }
  const matrix = readMatrix(at, source);
  if (row > matrix.length || column > matrixColumns(matrix)) return REFERENCE_ERROR;
  const rows = row === 0 ? matrix : [matrix[row - 1] ?? []];
  const part = column === 0 ? rows : rows.map((line) => [line[column - 1] ?? null]);
  return part.length === 1 && part[0]?.length === 1 ? part[0][0] : part;
}

/** ROW and COLUMN: of the formula's own cell, of a cell, or an array of a range's numbers. */
function numbering(along: "row" | "column") {
  return ([value]: Value[], at: Evaluation): Value => {
    if (value === undefined) return at[along] + 1;
    if (!isReference(value)) return isError(value) ? value : VALUE_ERROR;
    const rows = along === "row" ? value.rows : 1;
    const columns = along === "column" ? value.columns : 1;
    if (rows * columns === 1) return value[along] + 1;
    return makeMatrix(rows, columns, (row, column) => value[along] + row + column + 1);
  };
}

function indirect(address: string, at: Evaluation): Value {
  const formula = `=${address.trim()}`;
  // Only what could stand as a reference is read, not a calculation.
  if (!/^=['\p{L}_$[\d\\][^"(){}]*$/u.test(formula)) return REFERENCE_ERROR;
  const found = at.runtime.compile(formula).evaluate(at, undefined);
  return isReference(found) ? found : REFERENCE_ERROR;
}

function offset(from: Value, rows: number, columns: number, height: Value, width: Value): Value {
  if (isError(from)) return from;
  if (!isReference(from)) return VALUE_ERROR;
  const tall = integer(height, from.rows);
  const wide = integer(width, from.columns);
  if (tall === 0 || wide === 0) return REFERENCE_ERROR;
  const row = from.row + rows + (tall < 0 ? tall + 1 : 0);
  const column = from.column + columns + (wide < 0 ? wide + 1 : 0);
  return checkedReference(from.place, { row, column, rows: Math.abs(tall), columns: Math.abs(wide) });
}

/** ADDRESS's third argument: 1 `$A$1`, 2 `A$1`, 3 `$A1`, 4 `A1`. */
function address(row: number, column: number, kind: number): string {
  if (row < 1 || column < 1 || kind < 1 || kind > 4) return fail("#VALUE!");
  if (kind === 4) return cellAddress(row - 1, column - 1);
  const letters = columnLetters(column - 1);
  return `${kind === 2 ? "" : "$"}${letters}${kind === 3 ? "" : "$"}${row}`;
}

function asReference(value: Value): Reference {
  return isReference(value) ? value : fail("#VALUE!");
}

export const referenceFunctions: FunctionTable = {
  INDEX: {
    count: [2, 4],
    whole: "all",
    call: ([source, row, column], at) => {
      if (isError(source)) return source;
      const size = dimensionsOf(source);
      const rowValue = dereference(at, row);
      const columnValue = dereference(at, column);
      // One number for a single row counts along it.
      const flat = column === undefined && size.rows === 1 && size.columns > 1;
      if (!isMatrix(rowValue) && !isMatrix(columnValue)) {
        const first = integer(rowValue);
        return flat ? index(source, 1, first, at) : index(source, first, integer(columnValue), at);
      }
      return broadcast([rowValue, columnValue], ([r, c]) => {
        const first = integer(r);
        const single = size.columns === 1 && column === undefined ? 1 : integer(c);
        const found = dereference(at, flat ? index(source, 1, first, at) : index(source, first, single, at));
        return (isMatrix(found) ? found[0]?.[0] : found) ?? null;
      });
    },
  },
  CHOOSE: {
    count: [2, MANY],
    callLazily: (parts, at, variables) => {
      const which = dereference(at, parts[0]?.(at, variables));
      const pick = (position: number): Value =>
        position >= 1 && position < parts.length ? (parts[position]?.(at, variables) ?? null) : VALUE_ERROR;
      if (isError(which)) return which;
      if (!isMatrix(which)) return pick(integer(which));
      const columns = which.flat().map((each) => dereference(at, pick(integer(each))));
      return broadcast(
        [which, ...columns],
        ([each, ...rest]) => rest[which.flat().indexOf(each ?? null)] ?? null,
      );
    },
  },
  ROW: { count: [0, 1], whole: "all", call: numbering("row") },
  COLUMN: { count: [0, 1], whole: "all", call: numbering("column") },
  ROWS: {
    count: [1, 1],
    whole: "all",
    call: ([value]) => (isError(value) ? value : dimensionsOf(value).rows),
  },
  COLUMNS: {
    count: [1, 1],
    whole: "all",
    call: ([value]) => (isError(value) ? value : dimensionsOf(value).columns),
  },
  OFFSET: {
    count: [3, 5],
    whole: [0],
    volatile: true,
    call: ([from, rows, columns, height, width]) =>
      offset(from, integer(rows), integer(columns), height, width),
  },
  INDIRECT: {
    count: [1, 2],
    volatile: true,
    call: ([given, a1], at) => (logical(a1, true) ? indirect(text(given), at) : REFERENCE_ERROR),
  },
  ADDRESS: {
    count: [2, 5],
    call: ([row, column, kind, a1, sheet]) => {
      if (!logical(a1, true)) return VALUE_ERROR;
      const cell = address(integer(row), integer(column), integer(kind, 1));
      return sheet === undefined ? cell : `${quoteSheet(text(sheet))}!${cell}`;
    },
  },
  SHEET: {
    count: [0, 1],
    whole: "all",
    call: ([value], at) => {
      const place = value === undefined ? at.place : asReference(value).place;
      return at.runtime.index.position(place) + 1;
    },
  },
  HYPERLINK: {
    count: [1, 2],
    call: ([link, shown]) =>
      shown === undefined ? text(link) : typeof shown === "number" ? number(shown) : shown,
  },
};
