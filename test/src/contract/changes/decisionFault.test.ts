import { describe, expect, it } from "vitest";
import { contractChanges } from "../../../../src/contract/changes/contractChanges";
import { decisionFault } from "../../../../src/contract/changes/decisionFault";
import type { Contract, Measure } from "../../../../src/contract/contract";
import { contractInUse } from "../../../../src/contract/contractInUse";

const WHOLE = { by: "KKR", date: "2026-03-12", from: "" };
const fixed = (value: number) => ({ kind: "fixed", value }) as const;

/** The shipped contract with R1's targets of 2026, or of its parts, in place of its own. */
function r1(targets: Measure["targets"], own = contractInUse()): Contract {
  const changed = (each: Measure) => {
    const { "2026": was, ...rest } = each.targets;
    return {
      ...each,
      targets: "2026" in targets ? { ...each.targets, ...targets } : { ...rest, ...targets },
    };
  };
  return { ...own, measures: own.measures.map((each) => (each.id === "R1" ? changed(each) : each)) };
}

const QUARTERS = { "2026K1": fixed(1), "2026K2": fixed(2), "2026K3": fixed(3), "2026K4": fixed(4) };

const faultOf = (after: Contract, decision: Partial<typeof WHOLE>, before = contractInUse()) =>
  decisionFault(after, contractChanges(before, after), { ...WHOLE, ...decision });

describe("a decision that comes with changes", () => {
  it.each([
    ["who decided it is not said", { by: " ", from: "2026-07-01" }, "from-undecided"],
    ["when it was decided is not said", { date: "", from: "2026-07-01" }, "from-undecided"],
    ["only who decided it is said", { date: "" }, "half"],
    ["only when it was decided is said", { by: "" }, "half"],
    ["its day is not in the calendar", { from: "2026-02-30" }, "no-day"],
    ["it was decided on no day", { date: "2026-02-30" }, "no-day"],
    ["it holds from a day after the year", { from: "2027-07-01" }, "from-outside"],
    ["it holds from a day before the year", { from: "2025-07-01" }, "from-outside"],
    ["all is said", { from: "2026-07-01" }, undefined],
    ["it holds from the year's first day", { from: "2026-01-01" }, undefined],
    ["it holds from its last", { from: "2026-12-31" }, undefined],
    ["it holds for the year", {}, undefined],
    ["it is no decision", { by: "", date: "" }, undefined],
  ])("where %s", (_, decision, fault) => {
    expect(faultOf(r1({ "2026": fixed(6000) }), decision)).toBe(fault);
  });

  it("holds from no day where no target changes, or a measure comes with its own", () => {
    const from = "2026-07-01";
    const { measures } = contractInUse();
    expect(faultOf({ ...contractInUse(), title: "En anden" }, { from })).toBe("from-no-target");
    const paid = measures.map((each) =>
      each.id === "F1" ? { ...each, targets: { ...each.targets, "2026": fixed(44_000) } } : each,
    );
    expect(faultOf({ ...contractInUse(), measures: paid }, { from })).toBe("from-no-target");
    const fresh = { ...contractInUse(), measures: [...measures, { ...measures[0]!, id: "N9" }] };
    expect(faultOf(fresh, { from })).toBe("from-no-target");
  });

  it("is not before another that changed the same, as the last one holds", () => {
    const decided = (of: string, day: string) =>
      ({ kind: "target", of, period: "2026", was: 1, by: "KKR", decided: day }) as const;
    const amended = (of: string, day: string) => ({ ...contractInUse(), amendments: [decided(of, day)] });
    const faultAfter = (before: Contract, date: string) =>
      faultOf({ ...r1({ "2026": fixed(6000) }), amendments: before.amendments ?? [] }, { date }, before);
    expect(faultAfter(amended("R1", "2026-03-13"), "2026-03-12")).toBe("before-another");
    expect(faultAfter(amended("R1", "2026-03-12"), "2026-03-12")).toBeUndefined();
    expect(faultAfter(amended("R2", "2026-03-13"), "2026-03-12")).toBeUndefined();
  });

  it("holds from no day within a part of the year", () => {
    expect(faultOf(r1(QUARTERS), { from: "2026-07-01" })).toBe("from-step");
    expect(faultOf(r1(QUARTERS), {})).toBeUndefined();
    const fourth = r1({ ...QUARTERS, "2026K4": fixed(5) });
    expect(faultOf(fourth, { from: "2026-11-01" }, r1(QUARTERS))).toBe("from-step");
    expect(faultOf(fourth, { from: "2026-10-01" }, r1(QUARTERS))).toBeUndefined();
  });
});
