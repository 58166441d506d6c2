import { describe, expect, it } from "vitest";
import { contractInUse } from "../../../../src/contract/contractInUse";
import { judgePopulation } from "../../../../src/contract/judge/judgePopulation";
import { populationFor } from "../../../../src/contract/population";
import {
  inhabitantsInAll,
  populationReplacements,
  replacePopulation,
  yearsToHoldFrom,
} from "../../../../src/contract/changes/replacedPopulation";
import { shippedPopulation } from "../shippedPopulation";

const DECISION = { by: "KKR Midtjylland", decided: "2026-11-20" };
const { format: _, ...shipped } = shippedPopulation;
const third = { ...shipped, id: "2026K3", date: "2026-07-01", inhabitants: { "751": 379_100 } };
const fourth = { ...shipped, id: "2026K4", date: "2026-10-01", inhabitants: { "751": 379_500 } };
const idsBy = (population: typeof shippedPopulation) =>
  [2025, 2026, 2027, 2028].map((year) => populationFor(population, year)?.id);

describe("inhabitants that are replaced", () => {
  const fromNext = replacePopulation(shippedPopulation, third, { ...DECISION, until: 2027 });

  it("hold on in the years before", () => {
    expect(idsBy(shippedPopulation)).toEqual(["2026K1", "2026K1", "2026K1", "2026K1"]);
    expect(idsBy(fromNext)).toEqual(["2026K1", "2026K1", "2026K3", "2026K3"]);
  });

  it("are kept, one after the other, with who decided it", () => {
    const twice = replacePopulation(fromNext, fourth, { ...DECISION, caseNumber: "2028-1", until: 2028 });
    expect(idsBy(twice)).toEqual(["2026K1", "2026K1", "2026K3", "2026K4"]);
    expect(
      populationReplacements(twice).map(({ was, is }) => [was.id, is.id, was.until, was.caseNumber]),
    ).toEqual([
      ["2026K1", "2026K3", 2027, undefined],
      ["2026K3", "2026K4", 2028, "2028-1"],
    ]);
  });

  it("give way where what comes later holds for an earlier year", () => {
    const wholeYear = replacePopulation(fromNext, fourth, { ...DECISION, until: 2026 });
    expect(idsBy(wholeYear)).toEqual(["2026K1", "2026K4", "2026K4", "2026K4"]);
    expect(populationReplacements(wholeYear).map(({ was, is }) => [was.id, is.id])).toEqual([
      ["2026K1", "2026K3"],
      ["2026K3", "2026K4"],
    ]);
  });

  it("are none where there were no figures", () => {
    expect(replacePopulation(null, third, { ...DECISION, until: 2027 })).toEqual({ format: 1, ...third });
  });

  it("go into a file and out of it, whose days are in the calendar", () => {
    expect(judgePopulation(JSON.parse(JSON.stringify(fromNext)))).toEqual({
      population: fromNext,
      faults: [],
    });
    const [was] = fromNext.replaced ?? [];
    const { faults } = judgePopulation({ ...fromNext, replaced: [{ ...was, decided: "2026-02-30" }] });
    expect(faults).toMatchObject([{ rule: "no-such-day", path: "replaced[0].decided" }]);
  });

  it("are summed only where all are known", () => {
    expect(
      inhabitantsInAll([
        { municipality: "A", from: 1, to: 2 },
        { municipality: "B", from: undefined, to: 3 },
      ]),
    ).toEqual({ from: undefined, to: 5 });
  });

  it.each([
    ["2025-12-30", 2026, 2027],
    ["2026-11-29", 2026, 2027],
    ["2027-01-01", 2027, 2028],
    ["2028-02-01", 2027, 2028],
  ])("on %s hold for the whole of %d or from %d", (today, current, next) => {
    expect(yearsToHoldFrom(contractInUse(), today)).toEqual({ current, next });
  });
});
