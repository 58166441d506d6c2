import { afterEach, describe, expect, it } from "vitest";
import { contractInUse, setContractInUse } from "../../../../src/contract/contractInUse";
import { fundingFor } from "../../../../src/contract/funding/funding";
import { othersContract } from "../../commands/otherContracts/othersContract";
import { answer, message } from "../answer";

afterEach(() => setContractInUse());

describe("FUNDING, FUNDINGSHARE and FUNDINGKEY", () => {
  it("are not fixed for 2027", () => {
    for (const id of ["FUNDING", "FUNDINGSHARE"] as const) {
      expect(answer(id, "Aarhus", 2027)).toBe("#N/A");
      expect(message(id, "Aarhus", 2027)).toContain("ikke fastsat for 2027");
      expect(answer(id, "Aarhus", 2028)).toBe("#N/A");
    }
    expect(message("FUNDINGKEY", 2027)).toContain("ikke fastsat for 2027");
    expect(answer("FUNDINGKEY", 2025)).toBe("#N/A");
  });

  it("say whether a contract fixes a total alone, or none", () => {
    // The total stands with the funding in one, and as a measure's target in the other.
    const undivided = "Kontrakten fordeler ingen finansiering for 2026 på kommunerne";
    for (const file of ["v02-total-no-annex.json", "v10-no-funding.json"]) {
      const contract = othersContract(file);
      setContractInUse(contract);
      expect(message("FUNDING", contract.municipalities[0]?.name, 2026)).toContain(undivided);
      expect(message("FUNDINGKEY", 2026)).toContain(undivided);
    }
    const { funding: _, measures, ...shipped } = contractInUse();
    setContractInUse({ ...shipped, measures: measures.filter(({ rule }) => rule !== "amount") });
    expect(message("FUNDINGKEY", 2026)).toContain(undivided);
  });
});

it("a total that is agreed in parts of the year is the measure's target, like that of a whole one", () => {
  const { funding: _, ...shipped } = contractInUse();
  const measures = shipped.measures.map((each) => {
    if (each.rule !== "amount") return each;
    const { "2026": __, ...others } = each.targets;
    const halves = {
      "2026H1": { kind: "fixed", value: 20_000 },
      "2026H2": { kind: "fixed", value: 24_000 },
    } as const;
    return { ...each, cumulative: true, targets: { ...others, ...halves } };
  });
  setContractInUse({ ...shipped, measures });
  expect(fundingFor(contractInUse(), 2026)).toEqual({ kind: "undivided", total: 44_000 });
  expect(answer("TARGET", "F1", 2026)).toBe(44_000);
  expect(fundingFor(contractInUse(), 2027)).toEqual({ kind: "not-fixed" });
});

describe("FUNDING", () => {
  it("answers annex a", () => {
    expect(answer("FUNDING", [["Horsens", "Viborg"]], 2026)).toEqual([[3194, 3185]]);
  });
});
