import { describe, expect, it } from "vitest";
import { firstDayOfQuarter, quartersUntil } from "../../../src/contract/quarters";

describe("quarters", () => {
  it.each([
    ["2026K1", "2026-01-01"],
    ["2026K2", "2026-04-01"],
    ["2026K4", "2026-10-01"],
  ])("%s begins on %s", (quarter, day) => {
    expect(firstDayOfQuarter(quarter)).toBe(day);
  });

  it.each([
    ["2026-01-01", ["2026K1", "2025K4", "2025K3"]],
    ["2026-03-31", ["2026K1", "2025K4", "2025K3"]],
    ["2026-12-31", ["2026K4", "2026K3", "2026K2"]],
  ])("that have begun by %s are %j", (day, quarters) => {
    expect(quartersUntil(day, 3)).toEqual(quarters);
  });
});
