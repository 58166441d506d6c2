import { describe, expect, it } from "vitest";
import { columnLetter } from "../../../../src/sheets/plan/address";
import { parseRectangles } from "../../../../src/sheets/plan/rectangles";
import { cellWith, contentAt, contract, headerOf, sheet, tableOf, texts } from "../sheetPlans";

describe("Målark, a column wider", () => {
  const words = texts.targets;
  const { columns, plan } = sheet("targets");

  it.each(columns.map((_, at) => at))("keeps note and counts with the targets (%d)", (at) => {
    const after = plan(at);
    expect(headerOf(after, cellWith(after, words.forecastMethod))).toBe(words.columns.target);
    const title = cellWith(after, words.counts.title);
    const { row } = parseRectangles(title)[0].from;
    const values = tableOf(after).headers.indexOf(words.columns.target) + 1;
    expect(contract.years.map((_, year) => contentAt(after, `${columnLetter(values + year)}${row}`))).toEqual(
      contract.years,
    );
    const referred = new Set(JSON.stringify(tableOf(after).cells).match(/\$[A-Z]+(?=\$\d)/g));
    const letters = contract.years.map((_, year) => `$${columnLetter(values + year)}`);
    expect([...referred].sort()).toEqual(letters.sort());
  });
});
