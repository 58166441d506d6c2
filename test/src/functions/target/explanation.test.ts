import { describe, expect, it } from "vitest";
import { explained } from "../explained";

describe("TARGET explained", () => {
  it.each<[unknown[], string]>([
    [["N3"], "70: N3 (Tilfredshed: Net Promoter Score, drifts- og vækstsegment) for 2026; afsnit 5, mål 3"],
    [["N1b", 2026], "#N/A: N1b er ikke fastsat for 2026; afsnit 5, mål 1"],
  ])("%j", (args, text) => {
    expect(explained("TARGET", ...args)).toBe(text);
  });
});
