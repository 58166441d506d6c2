import fc from "fast-check";
import { expect, it } from "vitest";
import type { Entry } from "../../../../../src/activity/values/entry";
import { entered, found, month } from "../../activityRows";

const figure: fc.Arbitrary<Entry> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 40 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 400 }) },
  { weight: 1, arbitrary: fc.constantFrom<Entry>(null, -1, 2.5, "mange", "12", 1_000_000) },
);

const rows = fc
  .array(
    fc.record({ of: fc.integer({ min: 1, max: 8 }), figure, name: fc.constantFrom("Aarhus", "Samsø") }),
    {
      maxLength: 24,
      size: "max",
    },
  )
  .map((all) =>
    all.map(({ of, figure: individual, name }, index) =>
      entered({ period: month(of), municipality: name, individual, growth: null }, { row: index + 2 }),
    ),
  );

type Rows = readonly ReturnType<typeof entered>[];

/** The rule as stated in words: against the median of that municipality's other months. */
function expectedOutliers(all: Rows): unknown[] {
  const count = (entry: Entry) => (entry === "12" ? 12 : entry);
  const isCount = (entry: Entry): entry is number =>
    typeof entry === "number" && Number.isInteger(entry) && entry >= 0;
  return all.flatMap(({ row, values }) => {
    const received = count(values.individual);
    const others = all.filter(
      (each) =>
        each.values.municipality === values.municipality &&
        each.values.period !== values.period &&
        isCount(count(each.values.individual)),
    );
    if (!isCount(received) || new Set(others.map((each) => each.values.period)).size < 4) return [];
    const sorted = others.map((each) => Number(count(each.values.individual))).sort((a, b) => a - b);
    const half = (sorted.length - 1) / 2;
    const median = ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
    const isFar = received > 3 * median || received < median / 3;
    return isFar && Math.abs(received - median) >= 10 ? [{ row, expected: median }] : [];
  });
}

it("figureOutlier finds every figure far from the median of other months, and no other", () => {
  fc.assert(
    fc.property(rows, (all) => {
      const individual = found("figure-outlier", all).filter(({ column }) => column === "individual");
      expect(individual.map(({ row, expected }) => ({ row, expected }))).toEqual(expectedOutliers(all));
    }),
    { numRuns: 500 },
  );
});
