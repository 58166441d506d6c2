import { describe, expect, it } from "vitest";
import { answer, message } from "../answer";

describe("MUNICIPALITY", () => {
  it.each(["Aarhus", "århus", "AARHUS KOMMUNE", 751, "751", "0751", "751 Aarhus", "0751 Århus"])(
    "finds Aarhus by %j",
    (name) => {
      expect(answer("MUNICIPALITY", name)).toBe("Aarhus");
      expect(answer("FUNDING", name)).toBe(12_180);
    },
  );

  it.each([
    ["Ringkøbing Skjern", "Ringkøbing-Skjern"],
    ["ikast brande", "Ikast-Brande"],
  ])("finds %s", (name, official) => {
    expect(answer("MUNICIPALITY", name)).toBe(official);
  });

  it("suggests the nearest name for an unknown one, and never uses it", () => {
    expect(answer("MUNICIPALITY", [["Aarhsu"], [""], ["Skive"]])).toEqual([["#N/A"], [""], ["Skive"]]);
    expect(message("MUNICIPALITY", "Aarhsu")).toContain("Mente du Aarhus?");
    expect(answer("MUNICIPALITY", 101)).toBe("#N/A");
    expect(answer("MUNICIPALITY", true)).toBe("#VALUE!");
  });
});
