import { describe, expect, it } from "vitest";
import { cvrDigits, passesModulus11 } from "../../../src/calc/cvr";

describe("CVR numbers", () => {
  it.each([
    [40084606, "40084606"],
    ["DK40084606", "40084606"],
    ["dk 40 08 46 06 ", "40084606"],
    ["40\u00a0084\u00a0606", "40084606"],
    ["4008460", undefined],
    ["400846067", undefined],
    ["DKK40084606", undefined],
    ["40084606DK", undefined],
    [40084606.5, undefined],
    [-40084606, undefined],
    ["", undefined],
  ])("reads %j as %s", (spelling, expected) => {
    expect(cvrDigits(spelling)).toBe(expected);
  });

  it("passes modulus 11 by hand: 2x4 + 7x0 + 6x0 + 5x8 + 4x4 + 3x6 + 2x0 + 1x6 = 88", () => {
    expect(passesModulus11("40084606")).toBe(true);
    expect(passesModulus11("40084607")).toBe(false);
    expect(passesModulus11("12345678")).toBe(false);
  });
});
