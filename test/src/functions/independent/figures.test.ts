import fc from "fast-check";
import { describe, it } from "vitest";
import { column } from "./column";
import { orBlank, sampled, written } from "./cases";
import { expectSame } from "./expectSame";
import { plainFormulas } from "./plainFormulas";

const amount = orBlank(
  fc.oneof(written(-9_999_999, 9_999_999, 5), written(0, 100, 1), fc.constantFrom(0, 1, 100, 5000)),
);
const pairs = fc.tuple(amount, amount);
const size = (values: readonly unknown[]) => Math.max(...values.map((value) => Math.abs(Number(value))));

describe("figures, against plain formulas", () => {
  it("DEVIATION", () => {
    const cases = sampled("DEVIATION", pairs);
    const expected = plainFormulas(cases, ['IF(OR(A#="",B#=""),"",A#-B#)']);
    expectSame(column("DEVIATION", cases), expected, cases, size);
  });

  it("DEVIATIONPCT", () => {
    const cases = sampled("DEVIATIONPCT", pairs);
    const expected = plainFormulas(cases, ['IF(OR(A#="",B#=""),"",(A#-B#)/ABS(B#))']);
    expectSame(column("DEVIATIONPCT", cases), expected, cases, () => 1);
  });

  it("FULFILMENT", () => {
    const cases = sampled("FULFILMENT", pairs);
    const expected = plainFormulas(cases, ['IF(OR(A#="",B#=""),"",A#/B#)']);
    expectSame(column("FULFILMENT", cases), expected, cases);
  });

  it("EXTRAGROWTH", () => {
    const cases = sampled("EXTRAGROWTH", fc.tuple(amount, amount, amount, amount));
    const expected = plainFormulas(cases, [
      'IF(COUNT(A#:D#)<4,"",IF(OR(A#=0,C#=0),1/0,IF(MIN(A#,C#)<0,SQRT(-1),(B#/A#-1)-(D#/C#-1))))',
    ]);
    const growth = ([before, after, controlBefore, controlAfter]: readonly unknown[]) =>
      1 + Math.abs(Number(after) / Number(before)) + Math.abs(Number(controlAfter) / Number(controlBefore));
    expectSame(column("EXTRAGROWTH", cases), expected, cases, growth);
  });
});
