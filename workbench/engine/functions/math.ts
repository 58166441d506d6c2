import { integer, number } from "../values/coercion";
import { numbersIn, sum } from "../evaluation/aggregation";
import { significant } from "../values/comparison";
import type { EagerFunction, FunctionTable } from "./functionDefinition";
import { MANY } from "./functionDefinition";
import { power } from "../values/operators";
import type { Value } from "../values/value";
import { DIVISION_ERROR, NUMBER_ERROR, fail } from "../values/value";

/** Rounds a number to decimal places by `rounding`, on the 15 digits that Excel keeps, not on the binary ones. */
function rounded(value: number, places: number, rounding: (magnitude: number) => number): number {
  if (value === 0 || places > 300) return value;
  const [mantissa = "0", exponent = "0"] = significant(Math.abs(value)).toExponential().split("e");
  const shifted = rounding(Number(`${mantissa}e${Number(exponent) + places}`));
  const [digits = "0", shift = "0"] = shifted.toExponential().split("e");
  return Math.sign(value) * Number(`${digits}e${Number(shift) - places}`);
}

/** Halves away from zero, as ROUND does it. */
export function roundedHalves(value: number, places: number): number {
  return rounded(value, places, (magnitude) => Math.round(significant(magnitude)));
}

function roundingFunction(rounding: (magnitude: number) => number, fewest = 2): EagerFunction {
  return {
    count: [fewest, 2],
    call: ([value, places]) => rounded(number(value), integer(places), rounding),
  };
}

function plain(operation: (value: number) => Value): EagerFunction {
  return { count: [1, 1], call: ([value]) => operation(number(value)) };
}

/** A multiple of `step` near a number; the quotient loses floating-point dust first. */
function multiple(value: number, step: number, rounding: (quotient: number) => number): number {
  return step === 0 ? 0 : significant(rounding(significant(value / step)) * step);
}

function ceilingOrFloor(rounding: (quotient: number) => number, zero: Value): EagerFunction {
  return {
    count: [2, 2],
    call: ([given, significance]) => {
      const value = number(given);
      const step = number(significance);
      if (step === 0) return value === 0 ? 0 : zero;
      return value > 0 && step < 0 ? NUMBER_ERROR : multiple(value, step, rounding);
    },
  };
}

/** CEILING.MATH and FLOOR.MATH: the sign of the step does not count; a mode turns negative numbers round. */
function mathCeilingOrFloor(up: boolean): EagerFunction {
  return {
    count: [1, 3],
    call: ([given, significance, mode]) => {
      const value = number(given);
      const step = Math.abs(significance === undefined ? 1 : number(significance));
      const turned = value < 0 && mode !== undefined && number(mode) !== 0;
      return multiple(value, step, up !== turned ? Math.ceil : Math.floor);
    },
  };
}

function remainder(value: number, divisor: number): Value {
  if (divisor === 0) return DIVISION_ERROR;
  const result = value - divisor * Math.floor(significant(value / divisor));
  return Math.abs(result) < Math.abs(divisor) * 1e-15 ? 0 : result;
}

const positive = (value: number): number => (value > 0 ? value : fail("#NUM!"));

export const mathFunctions: FunctionTable = {
  ABS: plain(Math.abs),
  SIGN: plain(Math.sign),
  INT: plain((value) => Math.floor(significant(value))),
  SQRT: plain((value) => (value < 0 ? NUMBER_ERROR : Math.sqrt(value))),
  EXP: plain(Math.exp),
  LN: plain((value) => Math.log(positive(value))),
  LOG10: plain((value) => Math.log10(positive(value))),
  LOG: {
    count: [1, 2],
    call: ([value, base]) => {
      const by = positive(base === undefined ? 10 : number(base));
      const of = positive(number(value));
      if (by === 1) return DIVISION_ERROR;
      return by === 10 ? Math.log10(of) : by === 2 ? Math.log2(of) : Math.log(of) / Math.log(by);
    },
  },
  PI: { count: [0, 0], call: () => Math.PI },
  POWER: { count: [2, 2], call: ([base, exponent]) => power(number(base), number(exponent)) },
  MOD: { count: [2, 2], call: ([value, divisor]) => remainder(number(value), number(divisor)) },
  QUOTIENT: {
    count: [2, 2],
    call: ([value, divisor]) =>
      number(divisor) === 0 ? DIVISION_ERROR : Math.trunc(number(value) / number(divisor)),
  },
  ROUND: { count: [2, 2], call: ([value, places]) => roundedHalves(number(value), integer(places)) },
  ROUNDUP: roundingFunction((magnitude) => Math.ceil(significant(magnitude))),
  ROUNDDOWN: roundingFunction((magnitude) => Math.floor(significant(magnitude))),
  TRUNC: roundingFunction((magnitude) => Math.floor(significant(magnitude)), 1),
  MROUND: {
    count: [2, 2],
    call: ([given, step]) => {
      const value = number(given);
      const by = number(step);
      if (value * by < 0) return NUMBER_ERROR;
      return Math.sign(value) * multiple(Math.abs(value), Math.abs(by), Math.round);
    },
  },
  CEILING: ceilingOrFloor(Math.ceil, 0),
  FLOOR: ceilingOrFloor(Math.floor, DIVISION_ERROR),
  "CEILING.MATH": mathCeilingOrFloor(true),
  "FLOOR.MATH": mathCeilingOrFloor(false),
  SUM: { count: [1, MANY], whole: "all", call: (values, at) => sum(numbersIn(at, values)) },
  PRODUCT: {
    count: [1, MANY],
    whole: "all",
    call: (values, at) => {
      const numbers = numbersIn(at, values);
      return numbers.length === 0 ? 0 : numbers.reduce((product, each) => product * each, 1);
    },
  },
  SUMSQ: {
    count: [1, MANY],
    whole: "all",
    call: (values, at) => sum(numbersIn(at, values).map((each) => each * each)),
  },
  RAND: { count: [0, 0], volatile: true, call: () => Math.random() },
  RANDBETWEEN: {
    count: [2, 2],
    volatile: true,
    call: ([low, high]) => {
      const from = Math.ceil(number(low));
      const to = Math.floor(number(high));
      return to < from ? NUMBER_ERROR : from + Math.floor(Math.random() * (to - from + 1));
    },
  },
};
