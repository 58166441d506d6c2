import { describe, expect, it } from "vitest";
import { explained } from "../explained";

describe("DEVIATIONPCT explained", () => {
  it.each<[unknown[], string]>([
    [[90, 100], "-0,1: realiseret 90 minus måltal 100; afvigelsen -10 divideret med måltal 100"],
  ])("%j", (args, text) => {
    expect(explained("DEVIATIONPCT", ...args)).toBe(text);
  });
});
