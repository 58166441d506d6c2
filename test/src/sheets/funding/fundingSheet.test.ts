import { describe, expect, it } from "vitest";
import { columnLetter } from "../../../../src/sheets/plan/address";
import { parseRectangles } from "../../../../src/sheets/plan/rectangles";
import { cellWith, contentAt, sheet, tableOf, textOf, texts } from "../sheetPlans";

describe("Finansiering, a column wider", () => {
  it.each([0, 1, 2, 5])("has its totals below the amounts (%d)", (at) => {
    const after = sheet("funding").plan(at);
    const { amount } = texts.funding.columns;
    const { row } = parseRectangles(cellWith(after, texts.funding.printed))[0].from;
    const figures = columnLetter(tableOf(after).headers.indexOf(amount) + 1);
    expect(textOf(contentAt(after, `${figures}${row}`))).toContain("KKR.TARGET");
    expect(textOf(contentAt(after, `${figures}${row + 2}`))).toContain(
      `${figures}${row}-${figures}${row + 1}`,
    );
    expect(textOf(contentAt(after, "A2"))).toContain(`IF(${figures}${row}<>`);
  });
});
