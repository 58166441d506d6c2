import { afterEach, describe, expect, it } from "vitest";
import { contractInUse, populationInUse, setContractInUse } from "../../../../src/contract/contractInUse";
import { answer, message } from "../answer";

afterEach(() => setContractInUse());

describe("POPULATION", () => {
  it("answers Statistics Denmark's figures", () => {
    expect(answer("POPULATION", [["Aarhus"], ["Samsø"], ["Horsens"]])).toEqual([[378_361], [3617], [98_806]]);
  });

  it("says where the population source has a gap", () => {
    const source = populationInUse();
    const inhabitants = Object.fromEntries(
      Object.entries(source.inhabitants).filter(([code]) => code !== "741"),
    );
    setContractInUse(contractInUse(), { ...source, inhabitants });
    expect(message("POPULATION", "Samsø")).toContain("Samsø");
    expect(answer("POPULATION", "Aarhus")).toBe(378_361);
    expect(answer("ACTIVITYTARGET", [["Samsø"], ["Aarhus"]], 2500)).toEqual([["#N/A"], ["#N/A"]]);
  });
});
