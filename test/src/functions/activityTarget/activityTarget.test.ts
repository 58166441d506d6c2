import { describe, expect, it } from "vitest";
import { raw } from "../answer";

describe("ACTIVITYTARGET", () => {
  it("answers targets that add up to the total", () => {
    const names = (raw("FUNDINGKEY") as unknown[][]).map((row) => [row[0]]);
    const targets = (raw("ACTIVITYTARGET", names, 2500) as number[][]).flat();
    expect(targets.reduce((before, part) => before + part, 0)).toBeCloseTo(2500, 8);
  });
});
