import { describe, expect, it } from "vitest";
import { explained } from "../explained";

describe("EXTRAGROWTH explained", () => {
  it.each<[unknown[], string]>([
    [[100, 150, 100, 125], "0,25: de vejledtes vækst på 50 % minus kontrolgruppens på 25 %"],
  ])("%j", (args, text) => {
    expect(explained("EXTRAGROWTH", ...args)).toBe(text);
  });
});
