import type { CellValue } from "../../model/cell";
import { cellKey } from "../../model/sheet";
import { sum } from "../evaluation/aggregation";
import { integer, number } from "../values/coercion";
import type { Evaluation } from "../evaluation/evaluation";
import type { FunctionTable } from "./functionDefinition";
import { MANY } from "./functionDefinition";
import { dereference } from "../evaluation/reference";
import { ascending, average, largest, median, percentile, smallest, variance } from "./statistics";
import type { Value } from "../values/value";
import { EvaluationError, NUMBER_ERROR, fail, isError, isReference } from "../values/value";

type Numbers = readonly number[];

/** By the number that SUBTOTAL and AGGREGATE call them; COUNTA (3) counts values, the others numbers. */
const OPERATIONS: Readonly<Record<number, (numbers: Numbers) => Value>> = {
  1: average,
  2: (numbers) => numbers.length,
  4: largest,
  5: smallest,
  6: (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((product, each) => product * each, 1)),
  7: (numbers) => Math.sqrt(variance(numbers, true)),
  8: (numbers) => Math.sqrt(variance(numbers, false)),
  9: sum,
  10: (numbers) => variance(numbers, true),
  11: (numbers) => variance(numbers, false),
  12: median,
};

const NESTED = /\b(?:SUBTOTAL|AGGREGATE)\s*\(/i;

interface Passing {
  readonly hiddenRows: boolean;
  readonly errors: boolean;
  readonly nested: boolean;
}

/** The values of an argument, without those that are passed over. */
function valuesOf(value: Value, at: Evaluation, passed: Passing): CellValue[] {
  const found = dereference(at, value);
  const matrix = Array.isArray(found) ? found : [[found ?? null]];
  const kept: CellValue[] = [];
  matrix.forEach((line, row) => {
    if (passed.hiddenRows && isReference(value) && value.place.sheet.rows.get(value.row + row)?.hidden)
      return;
    line.forEach((each, column) => {
      if (passed.errors && isError(each)) return;
      if (passed.nested && isReference(value)) {
        const formula = value.place.formulas.get(cellKey(value.row + row, value.column + column));
        if (formula && NESTED.test(formula.source)) return;
      }
      kept.push(each);
    });
  });
  return kept;
}

function numbersOf(values: readonly CellValue[]): number[] {
  return values.filter((value): value is number => {
    if (isError(value)) throw new EvaluationError(value);
    return typeof value === "number";
  });
}

function aggregate(which: number, values: readonly CellValue[]): Value {
  if (which === 3) return values.filter((value) => value !== null).length;
  if (which === 2) return values.filter((value) => typeof value === "number").length;
  const operation = OPERATIONS[which];
  return operation ? operation(numbersOf(values)) : fail("#VALUE!");
}

/** AGGREGATE's functions 14 to 17, which take a second argument. */
function aggregateAt(which: number, values: readonly CellValue[], place: number): Value {
  const numbers = numbersOf(values);
  if (which === 16) return percentile(numbers, place);
  if (which === 17) return percentile(numbers, Math.trunc(place) / 4);
  const sorted = ascending(numbers);
  const k = Math.ceil(place);
  if (k < 1 || k > sorted.length) return NUMBER_ERROR;
  return which === 14 ? sorted[sorted.length - k] : sorted[k - 1];
}

export const subtotalFunctions: FunctionTable = {
  SUBTOTAL: {
    count: [2, MANY],
    whole: "all",
    call: ([code, ...values], at) => {
      const asked = integer(dereference(at, code));
      const hiddenRows = asked > 100;
      const passed: Passing = { hiddenRows, errors: false, nested: true };
      const found = values.flatMap((value) => {
        if (isError(value)) throw new EvaluationError(value);
        return isReference(value) ? valuesOf(value, at, passed) : fail("#VALUE!");
      });
      const which = hiddenRows ? asked - 100 : asked;
      return which >= 1 && which <= 11 ? aggregate(which, found) : fail("#VALUE!");
    },
  },
  AGGREGATE: {
    count: [3, MANY],
    whole: "all",
    call: ([code, option, ...values], at) => {
      const which = integer(dereference(at, code));
      const skip = integer(dereference(at, option));
      const passed: Passing = {
        hiddenRows: skip === 1 || skip === 3 || skip === 5 || skip === 7,
        errors: skip === 2 || skip === 3 || skip === 6 || skip === 7,
        nested: skip < 4,
      };
      if (which < 14)
        return aggregate(
          which,
          values.flatMap((value) => valuesOf(value, at, passed)),
        );
      if (which > 17) return fail("#VALUE!");
      return aggregateAt(which, valuesOf(values[0], at, passed), number(dereference(at, values[1])));
    },
  },
};
