import { describe, expect, it } from "vitest";
import { answer, message } from "../answer";
import { words } from "../../../words";

const { verdicts } = words;

describe("STATUS", () => {
  it("knows four rules, and no others", () => {
    expect([">=", ">", "<=", "<", "", " >= "].map((rule) => answer("STATUS", 1, 1, rule))).toEqual([
      verdicts.met,
      verdicts["not-met"],
      verdicts.met,
      verdicts["not-met"],
      verdicts.met,
      verdicts.met,
    ]);
    expect(answer("STATUS", 1, 1, "=>")).toBe("#VALUE!");
    expect(message("STATUS", 1, 1, "=>")).toContain("'=>'");
    expect(answer("STATUS", 1, 1, 5)).toBe("#VALUE!");
  });

  it("has an amber zone only where one is given", () => {
    expect(answer("STATUS", 95, 100)).toBe(verdicts["not-met"]);
    expect(answer("STATUS", 95, 100, null, 0.05)).toBe(verdicts.close);
    expect(answer("STATUS", 105, 100, "<=", 0.05)).toBe(verdicts.close);
    expect(answer("STATUS", 95, 100, null, -0.05)).toBe("#NUM!");
  });

  it("judges what Excel shows, not floating-point dust", () => {
    expect(answer("STATUS", 0.3, 0.1 + 0.2)).toBe(verdicts.met);
    expect(answer("STATUS", 0.1 + 0.2, 0.3, ">")).toBe(verdicts["not-met"]);
    expect(answer("BAND", 0.27, 0.1 + 0.2)).toBe(words.bandPositions.within);
  });
});
