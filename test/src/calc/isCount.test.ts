import { expect, it } from "vitest";
import { isCount } from "../../../src/calc/isCount";

it.each([0, 1, 228, 1_000_000])("%d can be a count", (value) => {
  expect(isCount(value)).toBe(true);
});

it.each([-1, 0.5, 1_000_001, NaN, Infinity, "1", "", null, undefined, true, [3]])(
  "%j can be none",
  (value) => {
    expect(isCount(value)).toBe(false);
  },
);
