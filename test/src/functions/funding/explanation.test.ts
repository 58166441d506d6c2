import { describe, expect, it } from "vitest";
import { explained } from "../explained";

describe("FUNDING explained", () => {
  it.each<[unknown[], string]>([
    [["Aarhus"], "12.180: beløbet for Aarhus i 2026, i 1.000 kr.; afsnit 8 og bilag a"],
  ])("%j", (args, text) => {
    expect(explained("FUNDING", ...args)).toBe(text);
  });
});
