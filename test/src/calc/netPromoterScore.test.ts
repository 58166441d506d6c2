import { describe, expect, it } from "vitest";
import { isScore, netPromoterScore } from "../../../src/calc/netPromoterScore";

describe("netPromoterScore", () => {
  it.each([
    [[10, 9, 8, 6], 25],
    [[9, 10], 100],
    [[0, 6], -100],
    [[7, 8], 0],
    [[10, 0], 0],
    [[10, 7, 7], 100 / 3],
  ])("scores %j as %d", (scores, expected) => {
    expect(netPromoterScore(scores)).toBeCloseTo(expected, 12);
  });

  it("has none without answers", () => {
    expect(netPromoterScore([])).toMatchObject({ fault: "#DIV/0!", reason: "no-scores" });
  });

  it("knows what an answer is", () => {
    expect([0, 10, 5].map(isScore)).toEqual([true, true, true]);
    expect([-1, 11, 7.5].map(isScore)).toEqual([false, false, false]);
  });
});
