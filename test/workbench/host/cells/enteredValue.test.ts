import { describe, expect, it } from "vitest";
import { enteredValue } from "../../../../workbench/host/cells/enteredValue";

/** The value of a cell formatted General after the entry, in Excel with English entries. */
describe("enteredValue", () => {
  it.each([
    [3, 3],
    [true, true],
    ["", null],
    ["abc", "abc"],
    ["12", 12],
    ["1.5", 1.5],
    ["TRUE", true],
    ["'12", "12"],
    ["'=1+1", "=1+1"],
    ["2,5", "2,5"],
    ["+", "+"],
    ["-", "-"],
    ["#N/A", { error: "#N/A" }],
  ])("%j makes %j", (raw, value) => {
    expect(enteredValue(raw, "General")).toEqual({ kind: "constant", value });
  });

  // 1 January 2026 is day 46,023 of Excel's count.
  it.each([
    ["2026-01-01", 46_023, /y/],
    ["2026-01", 46_023, /y/],
    ["50%", 0.5, /%/],
  ])("%j makes %j with a number format", (raw, value, format) => {
    const entered = enteredValue(raw, "General");
    expect(entered).toMatchObject({ kind: "constant", value });
    expect(entered.kind === "constant" && entered.numberFormat).toMatch(format);
  });

  it("keeps a number format that the cell has", () => {
    expect(enteredValue("50%", "0.00")).toEqual({ kind: "constant", value: 0.5 });
  });

  it.each(["=1+1", "12", "2026-01-01", "@x"])(
    "keeps %j as text where the cell is formatted as text",
    (raw) => {
      expect(enteredValue(raw, "@")).toEqual({ kind: "constant", value: raw });
    },
  );

  it.each([
    ["=A1", "=A1"],
    ["+A1", "=+A1"],
    ["-A1", "=-A1"],
    ["@A1", "=@A1"],
  ])("%j is the formula %j", (raw, formula) => {
    expect(enteredValue(raw, "General")).toEqual({ kind: "formula", formula });
  });

  it.each([
    [{ a: 1 }, "InvalidArgument"],
    [Number.NaN, "InvalidArgument"],
    ["x".repeat(32_768), "InvalidArgument"],
    [`=${"1+".repeat(5000)}1`, "FormulaLengthExceedsLimit"],
  ])("refuses what no cell holds", (raw, code) => {
    expect(() => enteredValue(raw, "General")).toThrow(expect.objectContaining({ code }));
  });
});
