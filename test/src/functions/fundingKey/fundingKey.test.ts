import { describe, expect, it } from "vitest";
import { answer, raw } from "../answer";

describe("FUNDINGKEY", () => {
  it("spills annex a in its order, with shares of the rows' sum of 44,814", () => {
    const rows = raw("FUNDINGKEY", 2026) as [string, number, number][];
    expect(rows).toHaveLength(19);
    expect(rows[0]?.slice(0, 2)).toEqual(["Favrskov", 1610]);
    expect(rows.at(-1)?.slice(0, 2)).toEqual(["Aarhus", 12_180]);
    expect(rows.reduce((before, row) => before + row[1], 0)).toBe(44_814);
    expect(rows.reduce((before, row) => before + row[2], 0)).toBeCloseTo(1, 14);
    for (const [name, amount, share] of rows) {
      expect(share).toBe(amount / 44_814);
      expect(answer("FUNDINGSHARE", name)).toBe(share);
    }
  });
});
