import { expect, it } from "vitest";
import type { CellError, CellValue, ErrorCode } from "../../../workbench/model/cell";
import { createFixture } from "./sheetFixture";

/** A formula and what Excel answers: a value, or rows of values. */
export type FormulaCase = readonly [formula: string, expected: CellValue | readonly (readonly CellValue[])[]];

export function error(code: ErrorCode): CellError {
  return { error: code };
}

/** A test for each case, on a sheet with `A1:D3` filled and the clock at noon of 1 July 2026. */
export function itAnswers(cases: readonly FormulaCase[]): void {
  const fixture = createFixture({ now: () => new Date(2026, 6, 1, 12, 0, 0) });
  fixture.fill("A1", [
    [1, 2, 3, "abe"],
    [3, 4, 6, "baand"],
    [5, 6, 15, "ceder"],
  ]);
  it.each(cases)("%s", (formula, expected) => {
    const result = fixture.engine.evaluate(formula, { sheet: fixture.sheet, row: 19, column: 19 });
    const only = Array.isArray(result) && result.length === 1 && result[0]?.length === 1;
    const answer = only ? result[0]?.[0] : result;
    if (typeof expected === "number") expect(answer).toBeCloseTo(expected, 10);
    else expect(answer).toEqual(expected);
  });
}
