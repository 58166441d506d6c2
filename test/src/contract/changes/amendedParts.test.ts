import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Amendment, Contract, Measure } from "../../../../src/contract/contract";
import { contractInUse } from "../../../../src/contract/contractInUse";
import { stepTargets } from "../../../../src/contract/stepTargets";
import { targetFor } from "../../../../src/contract/targets";

const DAY = 86_400_000;

/** R1 under a contract whose years begin with a month, with what was replaced in a year. */
function amended(year: number, month: number, now: number, amendments: readonly Partial<Amendment>[]) {
  const shipped = contractInUse();
  const measure: Measure = {
    ...(shipped.measures.find(({ id }) => id === "R1") ?? ({} as Measure)),
    targets: { [year]: { kind: "fixed", value: now } },
  };
  const inForce = `${year}-${String(month).padStart(2, "0")}-01`;
  const contract: Contract = {
    ...shipped,
    years: [year],
    source: { ...shipped.source, inForce },
    measures: [measure],
    amendments: amendments.map((each) => ({
      kind: "target",
      of: "R1",
      period: String(year),
      by: "KKR",
      decided: inForce,
      ...each,
    })),
  };
  const target = targetFor(contract, measure, year);
  return {
    target: target.kind === "fixed" ? target.value : target.kind,
    parts: stepTargets(contract, measure, year),
  };
}

describe("a target that is replaced within its year", () => {
  it("is 5,000 for 181 days and 6,000 for 184, from 1 July 2026 on", () => {
    const { target, parts } = amended(2026, 1, 6000, [{ was: 5000, from: "2026-07-01" }]);
    expect(target).toBeCloseTo((5000 * 181 + 6000 * 184) / 365, 9);
    expect(parts.map(({ first, next }) => [first, next])).toEqual([
      ["2026-01-01", "2026-07-01"],
      ["2026-07-01", "2027-01-01"],
    ]);
  });

  it("is the new one where it holds for the whole year, whatever was replaced before", () => {
    const dated = { was: 4000, from: "2026-04-01" };
    expect(amended(2026, 1, 6000, [{ was: 5000 }])).toEqual({ target: 6000, parts: [] });
    expect(amended(2026, 1, 6000, [dated, { was: 5000 }])).toEqual({ target: 6000, parts: [] });
  });

  it("has no share of what nobody had fixed", () => {
    expect(amended(2026, 1, 6000, [{ from: "2026-07-01" }])).toEqual({ target: 6000, parts: [] });
  });

  it("is what each day's target of the year adds up to", () => {
    const change = fc.record({
      day: fc.integer({ min: 1, max: 364 }),
      was: fc.integer({ min: 0, max: 9999 }),
    });
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 2090 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 9999 }),
        fc.uniqueArray(change, { minLength: 1, maxLength: 4, selector: ({ day }) => day }),
        (year, month, now, changes) => {
          const start = Date.UTC(year, month - 1, 1);
          const days = (Date.UTC(year + 1, month - 1, 1) - start) / DAY;
          const inOrder = changes.toSorted((a, b) => a.day - b.day);
          const { target, parts } = amended(
            year,
            month,
            now,
            inOrder.map(({ day, was }) => ({
              was,
              from: new Date(start + day * DAY).toISOString().slice(0, 10),
            })),
          );
          let sum = 0;
          for (let day = 0; day < days; day++) sum += inOrder.find((each) => day < each.day)?.was ?? now;
          expect(target).toBeCloseTo(sum / days, 6);
          expect(parts.reduce((all, { value }) => all + value, 0)).toBeCloseTo(sum / days, 6);
        },
      ),
    );
  });
});
