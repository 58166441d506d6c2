import { describe, expect, it } from "vitest";
import { explained } from "../explained";

describe("INSTALMENTS explained", () => {
  it.each<[unknown[], string]>([
    [[100, 3], "33,34: rate 1 af 3 af 100; den første rate er 0,01 større"],
    // A credit note's first is -33.34 beside -33.33.
    [[-100, 3], "-33,34: rate 1 af 3 af -100; den første rate er 0,01 lavere"],
  ])("%j", (args, text) => {
    expect(explained("INSTALMENTS", ...args)).toBe(text);
  });
});
