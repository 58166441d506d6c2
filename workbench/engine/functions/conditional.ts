import type { CellValue } from "../../model/cell";
import { sum } from "../evaluation/aggregation";
import { parseCriterion } from "../values/criteria";
import { matchingPositions, placeOf } from "../values/criteriaIndex";
import type { Evaluation } from "../evaluation/evaluation";
import type { EagerFunction, FunctionTable } from "./functionDefinition";
import { MANY } from "./functionDefinition";
import { checkedReference, readMatrix } from "../evaluation/reference";
import { scalar } from "../values/coercion";
import { average, largest, smallest } from "./statistics";
import type { Matrix, Reference, Value } from "../values/value";
import { EvaluationError, fail, isError, isReference, matrixColumns } from "../values/value";

const FEW_CELLS = 16;
/** The common rows of shorter lists are found as quickly as they are looked up. */
const LONG_LIST = 50;

/** These functions take ranges only, no arrays. */
function rangeOf(value: Value): Reference {
  if (isError(value)) throw new EvaluationError(value);
  return isReference(value) ? value : fail("#VALUE!");
}

/** Positions (row by row) that meet all criteria; `pairs` are ranges of one size and their criteria. */
function positions(pairs: readonly Value[], at: Evaluation): { met: readonly number[]; shape: Reference } {
  const shape = rangeOf(pairs[0]);
  let met: readonly number[] | undefined;
  for (let index = 0; index < pairs.length; index += 2) {
    const range = rangeOf(pairs[index]);
    if (range.rows !== shape.rows || range.columns !== shape.columns) fail("#VALUE!");
    const criterion = scalar(pairs[index + 1]) ?? null;
    if (met && areFew(met, range)) {
      const meets = parseCriterion(criterion);
      met = met.filter((position) => meets(readPosition(at, range, position)));
    } else {
      const found = matchingPositions(readMatrix(at, range), criterion);
      const isAll = found.length === range.rows * range.columns;
      if (!met || !isAll) met = met ? common(met, found) : found;
    }
  }
  return { met: met ?? [], shape };
}

/** So few cells of a large range are read one by one: a change in any other does not concern the formula. */
function areFew(met: readonly number[], range: Reference): boolean {
  return met.length <= FEW_CELLS && met.length * 4 <= range.rows * range.columns;
}

function readPosition(at: Evaluation, range: Reference, position: number): CellValue {
  const row = range.row + Math.floor(position / range.columns);
  return at.runtime.readCell(at, range.place, row, range.column + (position % range.columns));
}

/** The common rows of long lists: a count and its sum ask for the same, and so does the next edit. */
const sharedWith = new WeakMap<readonly number[], WeakMap<readonly number[], readonly number[]>>();

/** The common elements of two ascending lists; a short one does not cost what the long one would. */
function common(first: readonly number[], second: readonly number[]): readonly number[] {
  const [few, many] = first.length <= second.length ? [first, second] : [second, first];
  if (few.length < LONG_LIST) return intersection(few, many);
  let others = sharedWith.get(few);
  if (!others) sharedWith.set(few, (others = new WeakMap()));
  let shared = others.get(many);
  if (!shared) others.set(many, (shared = intersection(few, many)));
  return shared;
}

function intersection(few: readonly number[], many: readonly number[]): readonly number[] {
  const shared: number[] = [];
  let next = 0;
  for (const position of few) {
    next = placeOf(many, position, next);
    if (many[next] === position) shared.push(position);
  }
  return shared;
}

function elementOf(matrix: Matrix, position: number): CellValue {
  const columns = matrixColumns(matrix);
  return matrix[Math.floor(position / columns)]?.[position % columns] ?? null;
}

/** The numbers that stand where the criteria are met; an error among them ends the function. */
function numbersWhere(values: Value, pairs: readonly Value[], at: Evaluation, resize: boolean): number[] {
  const { met, shape } = positions(pairs, at);
  let range = rangeOf(values);
  if (range.rows !== shape.rows || range.columns !== shape.columns) {
    // SUMIF takes the size of its first range, wherever the second ends; SUMIFS refuses.
    if (!resize) fail("#VALUE!");
    const fitted = checkedReference(range.place, { ...range, rows: shape.rows, columns: shape.columns });
    range = rangeOf(fitted);
  }
  const matrix = areFew(met, range) ? undefined : readMatrix(at, range);
  const numbers: number[] = [];
  for (const position of met) {
    const value = matrix ? elementOf(matrix, position) : readPosition(at, range, position);
    if (typeof value === "number") numbers.push(value);
    else if (isError(value)) throw new EvaluationError(value);
  }
  return numbers;
}

/** Ranges stand at odd positions after `before` arguments; criteria between them are lifted over arrays. */
function rangePositions(before: number): number[] {
  return [
    ...Array.from({ length: before }, (_, index) => index),
    ...Array.from({ length: 127 }, (_, index) => before + 2 * index),
  ];
}

function oneCriterion(operation: (numbers: readonly number[]) => Value): EagerFunction {
  return {
    count: [2, 3],
    whole: [0, 2],
    takesErrors: true,
    call: ([range, criterion, values], at) =>
      operation(numbersWhere(values ?? range, [range, criterion], at, true)),
  };
}

function several(operation: (numbers: readonly number[]) => Value): EagerFunction {
  return {
    count: [3, MANY],
    whole: rangePositions(1),
    takesErrors: true,
    call: ([values, ...pairs], at) =>
      pairs.length % 2 === 0 ? operation(numbersWhere(values, pairs, at, false)) : fail("#VALUE!"),
  };
}

export const conditionalFunctions: FunctionTable = {
  SUMIF: oneCriterion(sum),
  AVERAGEIF: oneCriterion(average),
  SUMIFS: several(sum),
  AVERAGEIFS: several(average),
  MINIFS: several(smallest),
  MAXIFS: several(largest),
  COUNTIF: {
    count: [2, 2],
    whole: [0],
    takesErrors: true,
    call: (pairs, at) => countWhere(pairs, at),
  },
  COUNTIFS: {
    count: [2, MANY],
    whole: rangePositions(0),
    takesErrors: true,
    call: (pairs, at) => (pairs.length % 2 === 0 ? countWhere(pairs, at) : fail("#VALUE!")),
  },
};

function countWhere(pairs: readonly Value[], at: Evaluation): number {
  return positions(pairs, at).met.length;
}
