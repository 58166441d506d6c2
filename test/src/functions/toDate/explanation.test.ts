import { describe, expect, it } from "vitest";
import { serial } from "../../serial";
import { explained } from "../explained";

describe("TODATE explained", () => {
  it.each<[unknown[], string]>([
    [
      [365, serial(2026, 3, 14)],
      "73: perioden er 01.01.2026 til 31.12.2026; 73 af 365 dage er gået; 365 × 73 / 365",
    ],
  ])("%j", (args, text) => {
    expect(explained("TODATE", ...args)).toBe(text);
  });
});
