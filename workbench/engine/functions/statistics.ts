import { forEachValue, numbersAndTextsIn, numbersIn, dimensionsOf, sum } from "../evaluation/aggregation";
import { integer, number, parseNumericText } from "../values/coercion";
import { sameNumber } from "../values/comparison";
import type { Evaluation } from "../evaluation/evaluation";
import type { EagerFunction, FunctionTable } from "./functionDefinition";
import { MANY } from "./functionDefinition";
import type { Matrix, Value } from "../values/value";
import { DIVISION_ERROR, MISSING_ERROR, NUMBER_ERROR, fail, isError, isReference } from "../values/value";

type Numbers = readonly number[];

/** A function of all numbers in its arguments. */
function overNumbers(operation: (numbers: Numbers) => Value, reading = numbersIn): EagerFunction {
  return { count: [1, MANY], whole: "all", call: (values, at) => operation(reading(at, values)) };
}

export function average(numbers: Numbers): Value {
  return numbers.length === 0 ? DIVISION_ERROR : sum(numbers) / numbers.length;
}

export function variance(numbers: Numbers, sample: boolean): number {
  const divisor = sample ? numbers.length - 1 : numbers.length;
  if (divisor < 1) return fail("#DIV/0!");
  const mean = sum(numbers) / numbers.length;
  return sum(numbers.map((each) => (each - mean) ** 2)) / divisor;
}

export function smallest(numbers: Numbers): number {
  let found = Infinity;
  for (const each of numbers) if (each < found) found = each;
  return numbers.length === 0 ? 0 : found;
}

export function largest(numbers: Numbers): number {
  let found = -Infinity;
  for (const each of numbers) if (each > found) found = each;
  return numbers.length === 0 ? 0 : found;
}

export function ascending(numbers: Numbers): number[] {
  return [...numbers].sort((a, b) => a - b);
}

export function median(numbers: Numbers): Value {
  if (numbers.length === 0) return NUMBER_ERROR;
  const sorted = ascending(numbers);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}

/** The number at a position between 0 and 1 in ascending order, interpolated. */
export function percentile(numbers: Numbers, fraction: number): Value {
  if (numbers.length === 0 || fraction < 0 || fraction > 1) return NUMBER_ERROR;
  const sorted = ascending(numbers);
  const place = fraction * (sorted.length - 1);
  const low = sorted[Math.floor(place)] ?? 0;
  return low + ((sorted[Math.ceil(place)] ?? 0) - low) * (place - Math.floor(place));
}

function counted(values: readonly Value[], at: Evaluation): number {
  let count = 0;
  forEachValue(at, values, (value, entered) => {
    if (typeof value === "number") count += 1;
    else if (entered && typeof value === "boolean") count += 1;
    else if (entered && typeof value === "string" && parseNumericText(value) !== undefined) count += 1;
  });
  return count;
}

function countedFilled(values: readonly Value[], at: Evaluation): number {
  let count = 0;
  forEachValue(at, values, (value, entered) => (count += entered || value !== null ? 1 : 0));
  return count;
}

/** The k-th number in order, counted from either end. */
function nth(fromLargest: boolean): EagerFunction {
  return {
    count: [2, 2],
    whole: [0],
    call: ([values, position], at) => {
      const sorted = ascending(numbersIn(at, [values]));
      const k = Math.ceil(number(position));
      if (k < 1 || k > sorted.length) return NUMBER_ERROR;
      return sorted[fromLargest ? sorted.length - k : k - 1];
    },
  };
}

function rank(averaged: boolean): EagerFunction {
  return {
    count: [2, 3],
    whole: [1],
    call: ([given, values, order], at) => {
      const value = number(given);
      if (!isReference(values)) return fail("#VALUE!");
      const numbers = numbersIn(at, [values]);
      const same = numbers.filter((each) => sameNumber(each, value)).length;
      if (same === 0) return MISSING_ERROR;
      const upwards = integer(order) !== 0;
      const before = numbers.filter(
        (each) => !sameNumber(each, value) && (upwards ? each < value : each > value),
      );
      return before.length + 1 + (averaged ? (same - 1) / 2 : 0);
    },
  };
}

function percentileFunction(scale: number): EagerFunction {
  return {
    count: [2, 2],
    whole: [0],
    call: ([values, place], at) =>
      percentile(numbersIn(at, [values]), (scale === 1 ? number(place) : integer(place)) / scale),
  };
}

const deviation = (sample: boolean) => (numbers: Numbers) => Math.sqrt(variance(numbers, sample));
const spread = (sample: boolean) => (numbers: Numbers) => variance(numbers, sample);

/**
 * How many of the numbers lie in each bin, one more for those above all bins. Of equal bins the first gets the numbers.
 * The library's own takes the product of both, and puts numbers into each of equal bins.
 */
function frequencies(numbers: Numbers, bins: Numbers): Matrix {
  const sorted = ascending(numbers);
  const order = bins.map((_, position) => position);
  order.sort((a, b) => (bins[a] ?? 0) - (bins[b] ?? 0) || a - b);
  const counts = Array.from({ length: bins.length + 1 }, (): [number] => [0]);
  let next = 0;
  for (const position of order) {
    const begun = next;
    while (next < sorted.length && (sorted[next] ?? 0) <= (bins[position] ?? 0)) next += 1;
    counts[position] = [next - begun];
  }
  counts[bins.length] = [sorted.length - next];
  return counts;
}

export const statisticalFunctions: FunctionTable = {
  AVERAGE: overNumbers(average),
  AVERAGEA: overNumbers(average, numbersAndTextsIn),
  FREQUENCY: {
    count: [2, 2],
    whole: "all",
    call: ([values, bins], at) => frequencies(numbersIn(at, [values]), numbersIn(at, [bins])),
  },
  MIN: overNumbers(smallest),
  MAX: overNumbers(largest),
  MINA: overNumbers(smallest, numbersAndTextsIn),
  MAXA: overNumbers(largest, numbersAndTextsIn),
  MEDIAN: overNumbers(median),
  COUNT: { count: [1, MANY], whole: "all", call: counted },
  COUNTA: { count: [1, MANY], whole: "all", call: countedFilled },
  COUNTBLANK: {
    count: [1, 1],
    whole: "all",
    call: ([value], at) => {
      if (isError(value)) return value;
      const { rows, columns } = dimensionsOf(value);
      let filled = 0;
      forEachValue(at, [value], (each) => (filled += each === null || each === "" ? 0 : 1));
      return rows * columns - filled;
    },
  },
  LARGE: nth(true),
  SMALL: nth(false),
  RANK: rank(false),
  "RANK.EQ": rank(false),
  "RANK.AVG": rank(true),
  STDEV: overNumbers(deviation(true)),
  "STDEV.S": overNumbers(deviation(true)),
  STDEVP: overNumbers(deviation(false)),
  "STDEV.P": overNumbers(deviation(false)),
  VAR: overNumbers(spread(true)),
  "VAR.S": overNumbers(spread(true)),
  VARP: overNumbers(spread(false)),
  "VAR.P": overNumbers(spread(false)),
  PERCENTILE: percentileFunction(1),
  "PERCENTILE.INC": percentileFunction(1),
  QUARTILE: percentileFunction(4),
  "QUARTILE.INC": percentileFunction(4),
};
