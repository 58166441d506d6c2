import { describe, expect, it } from "vitest";
import { serial } from "../../serial";
import { explained } from "../explained";

describe("FORECAST explained", () => {
  it.each<[unknown[], string]>([
    [
      [73, serial(2026, 3, 14)],
      "365: perioden er 01.01.2026 til 31.12.2026; 73 af 365 dage er gået; 73 × 365 / 73",
    ],
  ])("%j", (args, text) => {
    expect(explained("FORECAST", ...args)).toBe(text);
  });
});
