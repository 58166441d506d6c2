import { describe, expect, it } from "vitest";
import {
  prefixAt,
  callAtCaret,
  completeName,
  matchingFunctions,
} from "../../../../../workbench/grid/sheet/editing/functionHints";

const functions = ["KKR.DEVIATION", "KKR.DEVIATIONPCT", "KKR.BAND"].map((name) => ({
  name,
  description: "",
  parameters: [{ name: "actual", description: "", optional: false }],
}));

describe("completing a function's name", () => {
  it.each([
    ["=KKR.DE", "KKR.DE"],
    ["=1+KKR.", "KKR."],
    ['="KKR.DE', undefined],
    ["KKR.DE", undefined],
    ["=A1+", undefined],
  ])("%s", (text, typed) => {
    expect(prefixAt(text, text.length)?.typed).toBe(typed);
  });

  it("offers what begins so, with or without the namespace", () => {
    expect(matchingFunctions(functions, "kkr.d").map(({ name }) => name)).toEqual([
      "KKR.DEVIATION",
      "KKR.DEVIATIONPCT",
    ]);
    expect(matchingFunctions(functions, "ba").map(({ name }) => name)).toEqual(["KKR.BAND"]);
    expect(matchingFunctions(functions, "SU")).toEqual([]);
  });

  it("puts the name and its parenthesis at the caret, keeping what follows", () => {
    const [hint] = functions;
    const beginning = prefixAt("=1+kkr.de+2", 9);
    if (!hint || !beginning) throw new Error("no beginning");
    expect(completeName("=1+kkr.de+2", 9, beginning, hint)).toEqual({
      text: "=1+KKR.DEVIATION(+2",
      caret: 17,
    });
  });
});

describe("the argument being typed", () => {
  it.each([
    ["=KKR.BAND(", "KKR.BAND", 0],
    ["=KKR.BAND(1;2", "KKR.BAND", 1],
    ["=KKR.BAND(SUM(1;2);", "KKR.BAND", 1],
    ["=KKR.BAND(SUM(1;2", "SUM", 1],
    ['=KKR.BAND("a;b";{1;2};', "KKR.BAND", 2],
    ["=KKR.BAND(Tabel[[#Data];[a]];", "KKR.BAND", 1],
  ])("%s", (text, name, argument) => {
    expect(callAtCaret(text, text.length, ";")).toEqual({ name, argument });
  });

  it("is counted by commas where the user's language has them", () => {
    expect(callAtCaret("=KKR.BAND(1.5,2", 15, ",")).toEqual({ name: "KKR.BAND", argument: 1 });
  });

  it("ends with the parenthesis", () => {
    expect(callAtCaret("=KKR.BAND(1)", 12, ";")).toBeUndefined();
  });
});
