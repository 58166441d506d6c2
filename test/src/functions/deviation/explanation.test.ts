import { describe, expect, it } from "vitest";
import { explained } from "../explained";

describe("DEVIATION explained", () => {
  it.each<[unknown[], string]>([
    [[90, 100], "-10: realiseret 90 minus måltal 100"],
    [["", 5], "Tom: realiseret mangler"],
  ])("%j", (args, text) => {
    expect(explained("DEVIATION", ...args)).toBe(text);
  });
});
