import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { descriptions } from "../../../src/functions/descriptions";
import { functions, type FunctionId } from "../../../src/functions/functions";
import { errorCell, raw } from "./answer";

const ERRORS = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.double() },
  { weight: 3, arbitrary: fc.integer({ min: -5, max: 50_000 }) },
  fc.constantFrom(0, -0, 1e308, -1e308, 5e-324, 2026, 2027, 46_203, 751),
  fc.constantFrom("", null, undefined, true, false, " ", ">=", "R1", "R3", "Aarhus", "x", "#N/A", "1,5"),
  fc.string({ unit: "binary" }),
  fc.constantFrom(...ERRORS).map(errorCell),
  fc.constantFrom<unknown>(
    { type: "FormattedNumber", basicType: "Double", basicValue: 5 },
    { functionName: "X", address: "A1" },
    {},
    new Date(0),
    10n,
    Symbol("x"),
  ),
);
const matrix = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
const argument = fc.oneof(
  { weight: 3, arbitrary: cell },
  { weight: 3, arbitrary: matrix },
  fc.constantFrom<unknown>([], [[]], [1, 2], [[1], [1, 2]], [[1, 2], [1]], [[[1]]]),
);

function expectShowable(value: unknown): void {
  if (typeof value === "number") {
    expect(Number.isFinite(value)).toBe(true);
    expect(Object.is(value, -0)).toBe(false);
  } else if (typeof value === "string") {
    expect(value.startsWith("#")).toBe(false);
  } else if (typeof value !== "boolean") {
    expect(value).toBeInstanceOf(Error);
    expect(ERRORS).toContain((value as { code?: unknown }).code);
  }
}

describe("every function, on any mixture of cells and shapes", () => {
  it.each(Object.keys(functions) as FunctionId[])("%s answers cells or a documented error", (id) => {
    const count = descriptions[id].parameters.length;
    fc.assert(
      fc.property(fc.array(argument, { maxLength: count + 1 }), (args) => {
        const result = raw(id, ...args);
        if (!Array.isArray(result)) return expectShowable(result);
        expect(result.length).toBeGreaterThan(0);
        for (const row of result as unknown[][]) {
          expect(row.length).toBe((result[0] as unknown[]).length);
          row.forEach(expectShowable);
        }
      }),
      { numRuns: 500 },
    );
  });
});
