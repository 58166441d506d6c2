import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { descriptions, functions, type FunctionId } from "../../../src/functions/functions";
import { errorCell } from "./answer";
import { undocumented } from "./documented";
import { CASE_SEED, sized } from "./independent/cases";

const ERRORS = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#BUSY!"];

const dust = fc
  .tuple(fc.constantFrom(0.1, 0.3, 0.7, 1, 90, 100, 110, 5000), fc.integer({ min: -9, max: 9 }))
  .map(([near, steps]) => near * (1 + steps * Number.EPSILON));
const text = fc.oneof(
  fc.constantFrom(" ", ">=", "<", "R1", "R3", "n1B", "Aarhus", "0751", "751 Samsø", "x", "#N/A", "1,5"),
  fc.constantFrom("DK 40 08 46 06", "12345678", "1.234,5", "31-12-2026", "SAND", "=1+1", "individuel"),
  fc.string({ unit: "binary", maxLength: 20 }),
);
const cell = fc.oneof(
  { weight: 4, arbitrary: fc.double() },
  { weight: 4, arbitrary: fc.integer({ min: -5, max: 50_000 }) },
  { weight: 2, arbitrary: dust },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 10 }) },
  fc.constantFrom(0, -0, 1e308, -1e308, Number.MAX_VALUE, 5e-324, 1e15, 1e16, 2026, 2027, 46_203, 751, 60),
  fc.constantFrom(NaN, Infinity, -Infinity, 2_958_465, 2_958_466, 0.5, -0.1),
  fc.constantFrom("", null, undefined, true, false),
  { weight: 2, arbitrary: text },
  fc.constantFrom(...ERRORS).map(errorCell),
  fc.constantFrom<unknown>(
    { type: "FormattedNumber", basicType: "Double", basicValue: 5 },
    { type: "Error", basicType: "Error", basicValue: "#REF!" },
    { type: "Entity", text: "Aarhus" },
    { functionName: "X", address: "A1" },
    {},
    new Date(0),
    10n,
    Symbol("x"),
  ),
);
const matrix = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
const argument = fc.oneof(
  { weight: 4, arbitrary: cell },
  { weight: 4, arbitrary: matrix },
  fc.constantFrom<unknown>([], [[]], [1, 2], [[1], [1, 2]], [[1, 2], [1]], [[[1]]], [[], [1]]),
);

const ids = Object.keys(functions) as FunctionId[];
const calls = Math.ceil(sized(50_000, 1_000_000) / ids.length);

describe(`${calls * ids.length} calls with any mixture of cells and shapes, seed ${CASE_SEED}`, () => {
  it.each(ids)("%s answers documented values and errors, and throws documented errors only", (id) => {
    const count = descriptions[id].parameters.length;
    const call = functions[id] as (...args: unknown[]) => unknown;
    fc.assert(
      fc.property(fc.array(argument, { maxLength: count + 1 }), (args) => {
        let result: unknown;
        try {
          result = call(...args);
        } catch (thrown) {
          result = thrown;
        }
        const fault = undocumented(id, args, result);
        if (fault !== undefined) expect.fail(fault);
      }),
      { numRuns: calls, seed: CASE_SEED },
    );
  });
});
