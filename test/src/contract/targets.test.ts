import { describe, expect, it } from "vitest";
import { contractInUse } from "../../../src/contract/contractInUse";
import { findMeasure, nearestMeasure, targetFor } from "../../../src/contract/targets";

const contract = contractInUse();

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

describe("targetFor", () => {
  it("fixes nothing where the contract leaves a choice, whatever could be chosen", () => {
    expect(targetFor(contract, measure("N1b"), 2026)).toEqual({ kind: "not-fixed" });
    expect(targetFor(contract, measure("N1b"), 2027)).toEqual({ kind: "fixed", value: 0.65 });
    expect(targetFor(contract, measure("R1"), 2027)).toEqual({ kind: "not-fixed" });
    expect(targetFor(contract, measure("N2"), 2027)).toEqual({ kind: "not-fixed" });
  });

  it("knows no target outside the contract's years", () => {
    expect(targetFor(contract, measure("N3"), 2028)).toEqual({ kind: "outside" });
  });
});
