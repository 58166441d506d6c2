import { afterEach, describe, expect, it } from "vitest";
import { contractInUse, setContractInUse } from "../../../../src/contract/contractInUse";
import { answer, message } from "../answer";
import { explained } from "../explained";
import { shippedPopulation } from "../../contract/shippedPopulation";

afterEach(() => setContractInUse());

describe("POPULATION", () => {
  it("answers Statistics Denmark's figures", () => {
    expect(answer("POPULATION", [["Aarhus"], ["Samsø"], ["Horsens"]])).toEqual([[378_361], [3617], [98_806]]);
  });

  it("says where the population source has a gap", () => {
    const source = shippedPopulation;
    const inhabitants = Object.fromEntries(
      Object.entries(source.inhabitants).filter(([code]) => code !== "741"),
    );
    setContractInUse(contractInUse(), { ...source, inhabitants });
    expect(message("POPULATION", "Samsø")).toContain("Samsø");
    expect(answer("POPULATION", "Aarhus")).toBe(378_361);
    expect(answer("ACTIVITYTARGET", [["Samsø"], ["Aarhus"]], 2500)).toEqual([["#N/A"], ["#N/A"]]);
  });

  it("knows the contract's years only, as funding and targets do", () => {
    const outside = message("FUNDING", "Samsø", 2031);
    expect(message("POPULATION", "Samsø", 2031)).toBe(outside);
    expect(message("ACTIVITYTARGET", "Samsø", 2500, 2031)).toBe(outside);
    expect(answer("POPULATION", "Samsø", 2031)).toBe("#N/A");
  });

  it("answers by year once others have replaced them, and the first year's without one", () => {
    const { format, ...was } = shippedPopulation;
    setContractInUse(contractInUse(), {
      format,
      ...was,
      id: "2026K3",
      inhabitants: { ...was.inhabitants, "741": 3700 },
      replaced: [{ ...was, until: 2027, by: "KKR Midtjylland", decided: "2026-11-20" }],
    });
    expect(answer("POPULATION", "Samsø", [[2026], [2027], [""]])).toEqual([[3617], [3700], [3617]]);
    expect(answer("POPULATION", "Samsø")).toBe(3617);
    // 1,383,261 inhabitants on 1 January 2026, and 83 more on Samsø since.
    expect(answer("ACTIVITYTARGET", "Samsø", 2500, 2026)).toBeCloseTo((2500 * 3617) / 1_383_261, 10);
    expect(answer("ACTIVITYTARGET", "Samsø", 2500, 2027)).toBeCloseTo((2500 * 3700) / 1_383_344, 10);
    expect(explained("POPULATION", "Samsø", 2027)).toContain("3.700");
    expect(answer("POPULATION", "Samsø", "2027")).toBe("#VALUE!");
  });
});
