import { describe, expect, it } from "vitest";
import { answer, message } from "../answer";

describe("TARGET", () => {
  it.each([
    ["N1a", 2026, 0.5],
    ["N1b", 2027, 0.65],
    ["N3", 2026, 70],
    ["N4", 2027, 0.5],
    ["N5a", 2026, 0.1],
    ["N5b", 2026, 0.05],
    ["N5c", 2026, 0],
    ["N6", 2027, 0.7],
    ["R1", 2026, 5000],
    ["R2", 2026, 600],
    ["F1", 2026, 44_815],
  ])("%s for %d is %d", (id, year, expected) => {
    expect(answer("TARGET", id, year)).toBe(expected);
  });

  it("ignores case, takes the first year where none is given, and ranges of both", () => {
    expect(answer("TARGET", "n5A")).toBe(0.1);
    expect(answer("TARGET", [["R1"], ["R2"], [""]], 2026)).toEqual([[5000], [600], [""]]);
    expect(answer("TARGET", "N1b", [[2026, 2027]])).toEqual([["#N/A", 0.65]]);
  });

  it("says why there is none", () => {
    expect(message("TARGET", "N1b", 2026)).toContain("N1b er ikke fastsat for 2026");
    expect(message("TARGET", "N2", 2027)).toContain("N2 er ikke fastsat for 2027");
    expect(message("TARGET", "R3", 2026)).toContain("spænd på ±10 %");
    expect(message("TARGET", "R1", 2028)).toContain("2028");
    expect(message("TARGET", "N1", 2026)).toContain("Mente du N1a?");
    for (const [id, year] of [
      ["N1b", 2026],
      ["R3", 2026],
      ["R1", 2028],
      ["R1", 2026.5],
      ["X9", 2026],
    ]) {
      expect(answer("TARGET", id, year)).toBe("#N/A");
    }
    expect(message("TARGET", "R1", "2026")).toContain("Tal gemt som tekst: '2026'");
  });
});
