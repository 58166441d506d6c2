import { describe, expect, it } from "vitest";
import { explained } from "../explained";

describe("ACTIVITYTARGET explained", () => {
  it.each<[unknown[], string]>([
    [
      ["Samsø", 2500],
      "6,53708880681231: 2.500 × 3.617 / 1.383.261 indbyggere; delt mellem kontraktens 19 kommuner efter folketal; folketal pr. 01.01.2026, Danmarks Statistik, tabel FOLK1A; afsnit 6.b (I)",
    ],
  ])("%j", (args, text) => {
    expect(explained("ACTIVITYTARGET", ...args)).toBe(text);
  });
});
