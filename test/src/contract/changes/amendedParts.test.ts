import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Amendment, Contract, Measure } from "../../../../src/contract/contract";
import { contractInUse } from "../../../../src/contract/contractInUse";
import { keepingAmendments } from "../../../../src/contract/changes/amendments";
import { stepTargets } from "../../../../src/contract/stepTargets";
import { targetFor } from "../../../../src/contract/targets";

const DAY = 86_400_000;

/** R1 under a contract whose years begin with a month, with what was replaced in a year. */
function amended(
  year: number,
  month: number,
  now: number | undefined,
  amendments: readonly Partial<Amendment>[],
) {
  const shipped = contractInUse();
  const measure: Measure = {
    ...(shipped.measures.find(({ id }) => id === "R1") ?? ({} as Measure)),
    targets: { [year]: now === undefined ? { kind: "not-fixed" } : { kind: "fixed", value: now } },
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

  it("is not fixed where a part of the year is not, and has no target to date then", () => {
    const open = { target: "not-fixed", parts: [] };
    expect(amended(2026, 1, 6000, [{ from: "2026-07-01" }])).toEqual(open);
    const dropped = { was: 600, from: "2026-07-01" };
    expect(amended(2026, 1, 365, [dropped, { from: "2026-10-01" }])).toEqual(open);
    expect(amended(2026, 1, undefined, [dropped])).toEqual(open);
    // A target once open holds on no day, as what was decided later begins before it or with it.
    const { target } = amended(2026, 1, 365, [dropped, { from: "2026-07-01" }]);
    expect(target).toBeCloseTo((600 * 181 + 365 * 184) / 365, 9);
  });

  it.each([
    ["on the same day", "2026-04-01", (5000 * 90 + 7000 * 275) / 365],
    ["on a day before it", "2026-02-01", (5000 * 31 + 7000 * 334) / 365],
  ])("ends where one that was decided later begins, %s", (_, from, sum) => {
    const first = { was: 5000, from: "2026-04-01" };
    const { target, parts } = amended(2026, 1, 7000, [first, { was: 6000, from }]);
    expect(target).toBeCloseTo(sum, 9);
    expect(parts.map(({ first: day, next }) => [day, next])).toEqual([
      ["2026-01-01", from],
      [from, "2027-01-01"],
    ]);
  });

  it("is what each day's target of the year adds up to, by what was decided last of what holds on it", () => {
    const figure = fc.option(fc.integer({ min: 0, max: 9999 }), { nil: undefined, freq: 12 });
    const change = fc.record({ day: fc.option(fc.integer({ min: 1, max: 364 })), was: figure });
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 2090 }),
        fc.integer({ min: 1, max: 12 }),
        figure,
        fc.array(change, { minLength: 1, maxLength: 6 }),
        (year, month, now, changes) => {
          const start = Date.UTC(year, month - 1, 1);
          const days = (Date.UTC(year + 1, month - 1, 1) - start) / DAY;
          const { target, parts } = amended(
            year,
            month,
            now,
            changes.map(({ day, was }) => ({
              ...(was === undefined ? {} : { was }),
              ...(day === null ? {} : { from: new Date(start + day * DAY).toISOString().slice(0, 10) }),
            })),
          );
          let sum: number | undefined = 0;
          for (let day = 0; day < days; day++) {
            // Each puts in place what the next replaces, the last what holds now.
            let held = changes[0]?.was;
            changes.forEach((each, index) => {
              if ((each.day ?? 0) <= day) held = index + 1 < changes.length ? changes[index + 1]?.was : now;
            });
            sum = sum === undefined || held === undefined ? undefined : sum + held;
          }
          if (sum === undefined) {
            expect({ target, parts }).toEqual({ target: "not-fixed", parts: [] });
            return;
          }
          expect(target).toBeCloseTo(sum / days, 6);
          const starts = parts.map(({ first }) => first);
          expect(starts).toEqual([...new Set(starts)].sort());
          if (parts.length > 0)
            expect(parts.reduce((all, { value }) => all + value, 0)).toBeCloseTo(sum / days, 6);
        },
      ),
    );
  });
});

describe("amendments that a newer file does not know of", () => {
  const r1: Amendment = {
    kind: "target",
    of: "R1",
    period: "2026",
    was: 5000,
    by: "KKR",
    decided: "2026-03-12",
    from: "2026-07-01",
  };
  const later: Amendment = { ...r1, was: 6000, decided: "2026-09-01", from: "2026-10-01" };
  const samso: Amendment = {
    kind: "funding",
    of: "741",
    period: "2026",
    was: 110,
    by: "KKR",
    decided: "2026-05-02",
  };
  const corrected: Amendment = { ...r1, by: "KKR Midtjylland", caseNumber: "2026-44" };

  it.each<[string, readonly Amendment[], readonly Amendment[], readonly Amendment[]]>([
    ["it has none", [r1, samso], [], [r1, samso]],
    ["it has the first", [r1, samso], [r1], [r1, samso]],
    ["it has the last", [r1, samso], [samso], [r1, samso]],
    ["it has one of something else", [r1], [samso], [r1, samso]],
    ["it has a later one of the same", [r1], [later], [r1, later]],
    ["it has an earlier one of the same", [later], [r1], [r1, later]],
    ["it has the same with other words, and one more", [r1], [corrected, samso], [corrected, samso]],
    ["it has the same with what held before corrected", [r1], [{ ...r1, was: 5100 }], [{ ...r1, was: 5100 }]],
  ])("are kept where %s", (_, own, read, expected) => {
    const shipped = contractInUse();
    const file = read.length > 0 ? { ...shipped, amendments: [...read] } : shipped;
    expect(keepingAmendments(file, { ...shipped, amendments: [...own] }).amendments).toEqual(expected);
  });
});
