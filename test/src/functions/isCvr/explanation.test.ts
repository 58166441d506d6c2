import { describe, expect, it } from "vitest";
import { explained } from "../explained";

describe("ISCVR explained", () => {
  it.each<[unknown[], string]>([
    // 2x4 + 7x0 + 6x0 + 5x8 + 4x4 + 3x6 + 2x0 + 1x6
    [[40084606], "SAND: 40084606 har kontrolsummen 88, som 11 går op i"],
    [["x"], "FALSK: et CVR-nummer har 8 cifre"],
  ])("%j", (args, text) => {
    expect(explained("ISCVR", ...args)).toBe(text);
  });
});
