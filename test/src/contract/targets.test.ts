import { describe, expect, it } from "vitest";
import { contractInUse } from "../../../src/contract/contractInUse";
import { chosenTargetFor, findMeasure, nearestMeasure, targetFor } from "../../../src/contract/targets";

const contract = contractInUse();
const undecided = { estimates: false, readings: {} };

function measure(id: string) {
  const found = findMeasure(contract, id);
  if (!found) throw new Error(`no measure ${id}`);
  return found;
}

describe("findMeasure", () => {
  it("ignores case and spaces", () => {
    expect(findMeasure(contract, " n5C ")?.id).toBe("N5c");
    expect(findMeasure(contract, "X9")).toBeUndefined();
  });

  it("suggests a near id, and none where nothing is near", () => {
    expect(nearestMeasure(contract, "N1")).toMatch(/^N1[ab]$/);
    expect(nearestMeasure(contract, "hovedmål")).toBeUndefined();
  });
});

describe("chosenTargetFor", () => {
  it("keeps fixed, not fixed and estimated apart", () => {
    const estimated = { estimates: true, readings: {} };
    expect(chosenTargetFor(measure("N1b"), 2026, undecided)).toEqual({ kind: "not-fixed" });
    expect(chosenTargetFor(measure("N1b"), 2026, estimated)).toMatchObject({ kind: "estimate", value: 0.6 });
    expect(chosenTargetFor(measure("N1b"), 2027, estimated)).toEqual({ kind: "fixed", value: 0.65 });
    expect(chosenTargetFor(measure("R1"), 2027, estimated)).toEqual({ kind: "not-fixed" });
  });

  it("leaves it undecided whether 275 is the target of N2 until the user chooses", () => {
    expect(chosenTargetFor(measure("N2"), 2027, undecided)).toEqual({ kind: "not-fixed" });
    for (const value of [275, 550]) {
      const choices = { estimates: false, readings: { N2: String(value) } };
      expect(chosenTargetFor(measure("N2"), 2027, choices)).toEqual({ kind: "fixed", value });
      expect(chosenTargetFor(measure("N2"), 2026, choices)).toEqual({ kind: "not-fixed" });
    }
  });

  it("knows no target outside the contract's years", () => {
    expect(targetFor(measure("N3"), 2028)).toEqual({ kind: "outside" });
  });
});
