import { expect, it } from "vitest";
import type { Contract, Measure } from "../../../src/contract/contract";
import { contractInUse } from "../../../src/contract/contractInUse";
import { decidedYear, undecidedYear } from "../../../src/contract/undecidedYear";

/** The shipped contract over three years, with one goal that is fixed up to a year. */
function fixedUpTo(last: number, years = [2026, 2027, 2028]): Contract {
  const shipped = contractInUse();
  const [goal] = shipped.measures.filter(({ id }) => id === "R1");
  const targets = Object.fromEntries(
    years.map((year) => [
      String(year),
      year <= last ? { kind: "fixed" as const, value: 100 + year } : { kind: "not-fixed" as const },
    ]),
  );
  return { ...shipped, years, measures: [{ ...(goal as Measure), targets }] };
}

it("is the first year that lacks targets which the year before has", () => {
  expect(undecidedYear(fixedUpTo(2026))).toEqual({ year: 2027, measures: ["R1"] });
  expect(undecidedYear(fixedUpTo(2028))).toBeUndefined();
});

it.each([
  ["is fixed", fixedUpTo(2026), fixedUpTo(2027), 2027],
  ["is open still", fixedUpTo(2026), fixedUpTo(2026), undefined],
  // By then 2027 is undecided, and 2028 as before.
  ["is taken back", fixedUpTo(2027), fixedUpTo(2026), undefined],
  ["is no year of the contract any more", fixedUpTo(2026), fixedUpTo(2026, [2026]), undefined],
  ["was never open", fixedUpTo(2028), fixedUpTo(2028), undefined],
])("is decided by another contract, or not: it %s", (_, before, after, year) => {
  expect(decidedYear(before, after)).toBe(year);
});
