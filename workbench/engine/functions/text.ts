import { forEachValue } from "../evaluation/aggregation";
import { integer, text, toText, logical } from "../values/coercion";
import { wildcardPattern } from "../values/criteria";
import type { Evaluation } from "../evaluation/evaluation";
import type { EagerFunction, FunctionTable } from "./functionDefinition";
import { MANY } from "./functionDefinition";
import { dereference } from "../evaluation/reference";
import type { Value } from "../values/value";
import { EvaluationError, VALUE_ERROR, fail, isError } from "../values/value";

/** The longest text that a cell holds. */
const TEXT_LIMIT = 32_767;

function limited(result: string): string {
  return result.length > TEXT_LIMIT ? fail("#VALUE!") : result;
}

function ofText(operation: (given: string) => Value): EagerFunction {
  return { count: [1, 1], call: ([value]) => operation(text(value)) };
}

function countOf(value: Value, otherwise: number): number {
  const count = integer(value, otherwise);
  return count < 0 ? fail("#VALUE!") : count;
}

/** Every word's first letter large, the others small; whatever is no letter ends a word. */
function proper(given: string): string {
  return given.toLowerCase().replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}

/** All values of all arguments as texts, row by row. */
function texts(values: readonly Value[], at: Evaluation): string[] {
  const found: string[] = [];
  forEachValue(at, values, (value) => {
    const shown = toText(value);
    if (isError(shown)) throw new EvaluationError(shown);
    found.push(shown);
  });
  return found;
}

/** Where a text stands in another, from 1; with wildcards and whatever the case for SEARCH. */
function find(anyCase: boolean): EagerFunction {
  return {
    count: [2, 3],
    call: ([wanted, within, from]) => {
      const start = integer(from, 1);
      const whole = text(within);
      const part = text(wanted);
      if (start < 1 || start > whole.length + 1) return VALUE_ERROR;
      const pattern = anyCase ? wildcardPattern(part) : undefined;
      if (pattern) {
        const anywhere = new RegExp(pattern.source.slice(1, -1), "iu");
        const match = anywhere.exec(whole.slice(start - 1));
        return match ? match.index + start : VALUE_ERROR;
      }
      const position = anyCase
        ? whole.toLowerCase().indexOf(part.toLowerCase(), start - 1)
        : whole.indexOf(part, start - 1);
      return position < 0 ? VALUE_ERROR : position + 1;
    },
  };
}

/** SUBSTITUTE, everywhere or only the n-th time. */
function substitute(whole: string, old: string, replacement: string, which: Value): string {
  if (old === "") return whole;
  const parts = whole.split(old);
  if (which === undefined) return parts.join(replacement);
  const wanted = integer(which);
  if (wanted < 1) return fail("#VALUE!");
  if (wanted >= parts.length) return whole;
  return parts.slice(0, wanted).join(old) + replacement + parts.slice(wanted).join(old);
}

function textJoin([delimiter, skipBlanks, ...values]: Value[], at: Evaluation): Value {
  const delimiters = texts([delimiter ?? ""], at);
  const skips = logical(dereference(at, skipBlanks), true);
  const parts = texts(
    values.map((value) => value ?? ""),
    at,
  ).filter((part) => !skips || part !== "");
  return limited(
    parts.reduce((joined, part, position) => {
      return position === 0 ? part : joined + (delimiters[(position - 1) % delimiters.length] ?? "") + part;
    }, ""),
  );
}

export const textFunctions: FunctionTable = {
  LEFT: { count: [1, 2], call: ([value, count]) => text(value).slice(0, countOf(count, 1)) },
  RIGHT: {
    count: [1, 2],
    call: ([value, count]) => {
      const length = countOf(count, 1);
      return length === 0 ? "" : text(value).slice(-length);
    },
  },
  MID: {
    count: [3, 3],
    call: ([value, from, count]) => {
      const start = integer(from);
      return start < 1 ? VALUE_ERROR : text(value).slice(start - 1, start - 1 + countOf(count, 0));
    },
  },
  LEN: ofText((given) => given.length),
  TRIM: ofText((given) => given.replace(/ +/g, " ").replace(/^ | $/g, "")),
  CLEAN: ofText((given) => [...given].filter((each) => each >= " ").join("")),
  UPPER: ofText((given) => given.toUpperCase()),
  LOWER: ofText((given) => given.toLowerCase()),
  PROPER: ofText(proper),
  CONCAT: {
    count: [1, MANY],
    whole: "all",
    call: (values, at) =>
      limited(
        texts(
          values.map((value) => value ?? ""),
          at,
        ).join(""),
      ),
  },
  CONCATENATE: { count: [1, MANY], call: (values) => limited(values.map((value) => text(value)).join("")) },
  TEXTJOIN: { count: [3, MANY], whole: "all", call: textJoin },
  SUBSTITUTE: {
    count: [3, 4],
    call: ([whole, old, replacement, which]) =>
      limited(substitute(text(whole), text(old), text(replacement), which)),
  },
  REPLACE: {
    count: [4, 4],
    call: ([whole, from, count, replacement]) => {
      const start = integer(from);
      if (start < 1) return VALUE_ERROR;
      const given = text(whole);
      return limited(
        given.slice(0, start - 1) + text(replacement) + given.slice(start - 1 + countOf(count, 0)),
      );
    },
  },
  FIND: find(false),
  SEARCH: find(true),
  EXACT: { count: [2, 2], call: ([a, b]) => text(a) === text(b) },
  REPT: {
    count: [2, 2],
    call: ([value, times]) => {
      const given = text(value);
      const count = countOf(times, 0);
      return given.length * count > TEXT_LIMIT ? VALUE_ERROR : given.repeat(count);
    },
  },
};
