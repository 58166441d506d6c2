import { describe, expect, it } from "vitest";
import { columnLetter } from "../../../../src/sheets/plan/address";
import { NAMES } from "../../../../src/sheets/plan/naming";
import { parseRectangles } from "../../../../src/sheets/plan/rectangles";
import { cellWith, contentAt, headerOf, sheet, tableOf, textOf, texts } from "../sheetPlans";

describe("Kommuner, a column wider", () => {
  const words = texts.municipalities;
  const { columns, plan } = sheet("municipalities");
  const positions = Array.from({ length: columns.length + 1 }, (_, at) => at);

  it.each(positions)("has its chart below the whole table, of the same columns (%d)", (at) => {
    const after = plan(at);
    const [chart] = after.charts;
    if (!chart) throw new Error("no chart");
    expect(headerOf(after, chart.categories)).toBe(words.columns.name);
    expect(chart.columns.map(({ values }) => headerOf(after, values))).toEqual([words.columns.deviationPct]);
    expect(chart.lines.map(({ values }) => textOf(contentAt(after, values)))).toEqual(
      [`=-${NAMES.tolerance}`, `=${NAMES.tolerance}`].map((text) => textOf({ formula: text })),
    );
    expect(headerOf(after, chart.from)).toBe(tableOf(after).headers[0]);
    expect(headerOf(after, chart.to)).toBe(tableOf(after).headers.at(-1));
    expect(after.print.area).toBe(`A1:${chart.to}`);
  });

  it.each(positions)("reconciles below the column that it adds up (%d)", (at) => {
    const after = plan(at);
    expect(headerOf(after, cellWith(after, words.reconciliation.figures))).toBe(words.columns.actual);
  });

  it.each(positions)("names the cell of the individual target, whose note stands beside it (%d)", (at) => {
    const after = plan(at);
    const refersTo = after.names.find(({ name }) => name === NAMES.individualTarget)?.refersTo as string;
    const { row, column } = parseRectangles(refersTo)[0].from;
    expect(textOf(contentAt(after, refersTo))).toContain("SUMIFS");
    expect(textOf(contentAt(after, `${columnLetter(column + 1)}${row}`))).toContain(`IF(${refersTo}=`);
    expect(contentAt(after, `A${row}`)).toBe(words.individualTarget);
  });
});
