import { describe, expect, it } from "vitest";
import { explained } from "../explained";

describe("NPS explained", () => {
  it.each<[unknown[], string]>([
    [[[[10], [9], [8], [6]]], "25: 2 af 4 svarede 9-10, 1 svarede 0-6; 100 × (2 - 1) / 4; afsnit 5, mål 3"],
  ])("%j", (args, text) => {
    expect(explained("NPS", ...args)).toBe(text);
  });
});
