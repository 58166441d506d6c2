import { describe, expect, it } from "vitest";
import { shownText } from "../../../src/language/shownText";

describe("a text from outside in a sentence", () => {
  it("stands as it is where it is short and plain", () => {
    expect(shownText("Århus (by) 'x' – 751")).toBe("Århus (by) 'x' – 751");
  });

  it("is cut at 200 characters, and at less where less is wanted", () => {
    expect(shownText("x".repeat(200))).toBe("x".repeat(200));
    expect(shownText("x".repeat(201))).toBe(`${"x".repeat(199)}…`);
    expect(shownText("x".repeat(10_000_000))).toBe(`${"x".repeat(199)}…`);
    expect(shownText("abcdef", 4)).toBe("abc…");
  });

  it.each([
    ["line breaks and tabs", "a\r\n\tb", "a b"],
    ["controls", "a\u0000\u0007\u001b[31mb\u009f", "a [31mb "],
    ["turns of direction", "a\u202eb\u2066c", "a b c"],
    ["what has no width", "a\u200bb\ufeff", "a b "],
  ])("shows no %s", (_name, text, shown) => {
    expect(shownText(text)).toBe(shown);
  });
});
