import { describe, expect, it } from "vitest";
import { answer } from "../answer";

describe("INSTALMENTS", () => {
  it("spills a column to the øre", () => {
    expect(answer("INSTALMENTS", 100, 3)).toEqual([[33.34], [33.33], [33.33]]);
    expect(answer("INSTALMENTS", 100, 3, 0)).toEqual([[34], [33], [33]]);
    expect(answer("INSTALMENTS", "", 2)).toEqual([[""], [""]]);
    expect(answer("INSTALMENTS", 100, "")).toBe("");
  });

  it("takes 1 to 120 instalments", () => {
    expect(answer("INSTALMENTS", 100, 0)).toBe("#NUM!");
    expect(answer("INSTALMENTS", 100, 121)).toBe("#NUM!");
    expect(answer("INSTALMENTS", 100, 1)).toBe(100);
    expect(answer("INSTALMENTS", "100", 1)).toBe("#VALUE!");
  });
});
