import { describe, expect, it } from "vitest";
import { serial } from "../../serial";
import { answer, errorCell, message, raw } from "../answer";
import { resultTexts } from "../../../../src/language/functions/results";
import { words } from "../../../words";

const { verdicts, bandPositions } = words;
const texts = resultTexts("da");

describe("an argument's cells", () => {
  it("answers in the arguments' shape, a single cell going with every other", () => {
    expect(answer("DEVIATION", [[1, 2, 3]], [[1, 1, 1]])).toEqual([[0, 1, 2]]);
    expect(answer("DEVIATION", [[1], [2]], 1)).toEqual([[0], [1]]);
    expect(answer("DEVIATION", [[5]], [[1, 2]])).toEqual([[4, 3]]);
    expect(answer("BAND", [[90], [80]], [[100]], [[0.1], [0.2]])).toEqual([
      [bandPositions.within],
      [bandPositions.within],
    ]);
  });

  it("names both shapes where two ranges differ", () => {
    expect(answer("DEVIATION", [[1, 2, 3]], [[1, 2]])).toBe("#VALUE!");
    expect(message("DEVIATION", [[1, 2, 3]], [[1, 2]])).toContain("1 × 3 og 1 × 2");
    expect(answer("DEVIATION", [[1, 2]], [[1], [2]])).toBe("#VALUE!");
    expect(message("STATUS", [[1], [2]], 1, [[">"], [">"], [">"]])).toContain("2 × 1 og 3 × 1");
  });

  it.each([null, undefined, ""])("takes %j as missing, never as zero", (blank) => {
    expect(answer("DEVIATION", blank, 5)).toBe("");
    expect(answer("DEVIATIONPCT", blank, 0)).toBe("");
    expect(answer("FULFILMENT", 5, blank)).toBe("");
    expect(answer("TODATE", blank, serial(2026, 6, 30))).toBe("");
    expect(answer("TODATE", 5, blank)).toBe("");
    expect(answer("FORECAST", 5, blank)).toBe("");
    expect(answer("ACTIVITYTARGET", "Aarhus", blank)).toBe("");
    expect(answer("ACTIVITYTARGET", blank, 5)).toBe("");
    expect(answer("EXTRAGROWTH", 1, 2, 3, blank)).toBe("");
    expect(answer("STATUS", blank, 5)).toBe(verdicts.missing);
    expect(answer("STATUS", blank, blank)).toBe(verdicts["not-fixed"]);
    expect(answer("BAND", blank, 5)).toBe(bandPositions.missing);
    expect(answer("BAND", 5, blank)).toBe(bandPositions["not-fixed"]);
    expect(answer("ISCVR", blank)).toBe(false);
  });

  it("takes zero as a figure", () => {
    expect(answer("DEVIATION", 0, 0)).toBe(0);
    expect(answer("FULFILMENT", 0, 5)).toBe(0);
    expect(answer("DEVIATIONPCT", 5, 0)).toBe("#DIV/0!");
    expect(answer("STATUS", 0, 1)).toBe(verdicts["not-met"]);
  });

  it("counts a data type as the value it carries", () => {
    const formatted = { type: "FormattedNumber", basicType: "Double", basicValue: 90, numberFormat: "0" };
    expect(answer("DEVIATION", formatted, 100)).toBe(-10);
    const entity = { type: "Entity", basicType: "Error", basicValue: "#VALUE!", text: "x" };
    expect(answer("DEVIATION", entity, 100)).toBe("#VALUE!");
  });

  it("takes neither an invocation object nor null for an optional argument", () => {
    const invocation = { functionName: "STATUS", address: "Ark1!A1" };
    expect(answer("STATUS", 1, 1, null, null, invocation)).toBe(verdicts.met);
    expect(answer("STATUS", 1, 1, invocation)).toBe(verdicts.met);
    expect(answer("FUNDING", "Samsø", invocation)).toBe(119);
    expect(answer("ALLOCATE", 3, [[1, 1]], invocation)).toEqual([[2, 1]]);
    expect(raw("MEASURES", invocation)).toEqual(raw("MEASURES"));
  });
});

describe("errors in and out", () => {
  it("quotes a text or truth value where a figure belongs", () => {
    expect(message("DEVIATION", "1.234,5", 1)).toBe(texts.numberAsText("1.234,5"));
    expect(message("TODATE", 1, "30-06-2026")).toBe(texts.dateAsText("30-06-2026"));
    expect(message("DEVIATION", "mange", 1)).toContain("'mange'");
    expect(message("DEVIATION", true, 1)).toContain("SAND");
    expect(message("DEVIATION", " ", 1)).toContain("' '");
    expect(answer("STATUS", 1, "5")).toBe("#VALUE!");
  });

  it("spoils only the element that is bad", () => {
    const actual = [[90], ["x"], [""], [errorCell("#REF!")], [120]];
    expect(answer("DEVIATION", actual, 100)).toEqual([[-10], ["#VALUE!"], [""], ["#REF!"], [20]]);
    expect(answer("STATUS", actual, 100)).toEqual([
      [verdicts["not-met"]],
      ["#VALUE!"],
      [verdicts.missing],
      ["#REF!"],
      [verdicts.met],
    ]);
    expect(answer("ISCVR", [[errorCell("#N/A")], [40084606]])).toEqual([["#N/A"], [true]]);
  });

  it("judges a long text at once", () => {
    const started = performance.now();
    expect(message("DEVIATION", `${"1".repeat(32_000)}x`, 1)).toBe(
      texts.textForNumber(`${"1".repeat(32_000)}x`),
    );
    expect(message("DEVIATION", "1".repeat(32_000), 1)).toBe(texts.numberAsText("1".repeat(32_000)));
    expect(performance.now() - started).toBeLessThan(200);
    expect(message("DEVIATION", "\u22121.234,5", 1)).toBe(texts.numberAsText("\u22121.234,5"));
  });

  it("hands an error back before it asks for anything else", () => {
    expect(answer("DEVIATION", "", errorCell("#NUM!"))).toBe("#NUM!");
    expect(answer("DEVIATION", { basicType: "Error", basicValue: "#DIV/0!" }, 1)).toBe("#DIV/0!");
    expect(answer("FUNDING", "Aarhus", errorCell("#N/A"))).toBe("#N/A");
    expect(answer("NPS", [[9, errorCell("#NULL!")]])).toBe("#NULL!");
    expect(answer("ALLOCATE", 100, [[1, errorCell("#NAME?")]])).toBe("#NAME?");
    expect(answer("UNIQUEFIRMS", [[errorCell("#N/A")]])).toBe("#N/A");
  });

  it("answers overflow with #NUM!", () => {
    expect(answer("DEVIATION", 1.7e308, -1.7e308)).toBe("#NUM!");
    expect(answer("FULFILMENT", 1.7e308, 0.1)).toBe("#NUM!");
    expect(answer("DEVIATION", Infinity, 1)).toBe("#NUM!");
    expect(answer("STATUS", NaN, 1)).toBe("#NUM!");
  });
});
