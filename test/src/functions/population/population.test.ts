import { afterEach, describe, expect, it } from "vitest";
import { contractInUse, setContractInUse } from "../../../../src/contract/contractInUse";
import { answer, message } from "../answer";
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
});
