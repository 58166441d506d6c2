import { describe, expect, it } from "vitest";
import { answer, message } from "../answer";

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
});

describe("FUNDING", () => {
  it("answers annex a", () => {
    expect(answer("FUNDING", [["Horsens", "Viborg"]], 2026)).toEqual([[3194, 3185]]);
  });
});
