import { describe, expect, it } from "vitest";
import { answer, message } from "../answer";

describe("NPS", () => {
  it("counts answers only, over the whole range", () => {
    expect(
      answer("NPS", [
        [10, ""],
        [null, 0],
        [7, 9],
      ]),
    ).toBe(25);
    expect(answer("NPS", 10)).toBe(100);
  });

  it.each([11, -1, 7.5, "9", true])("refuses %j and quotes it", (score) => {
    expect(answer("NPS", [[9, score]])).toBe("#VALUE!");
    const written = { "7.5": "7,5", true: "SAND" }[String(score)] ?? String(score);
    expect(message("NPS", [[9, score]])).toContain(`'${written}'`);
  });

  it("has none without answers", () => {
    expect(answer("NPS", [["", null]])).toBe("#DIV/0!");
  });
});
