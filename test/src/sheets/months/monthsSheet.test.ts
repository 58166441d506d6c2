import { describe, expect, it } from "vitest";
import { columnLetter } from "../../../../src/sheets/plan/address";
import { isFormula } from "../../../../src/sheets/plan/plan";
import { SHEET_SCOPED_NAMES } from "../../../../src/sheets/plan/naming";
import { namesFor } from "../../../../src/sheets/plan/ourNames";
import { parseRectangles } from "../../../../src/sheets/plan/rectangles";
import { contentAt, lastColumnOf, sheet, tableOf, textOf, texts } from "../sheetPlans";

const NAMES = namesFor({ measures: [] });

describe("Måneder, a column wider", () => {
  const words = texts.months;

  it.each([0, 2, 5, 15])("marks months that have not ended, and nothing else (%d)", (at) => {
    const after = sheet("months").plan(at);
    const headers = tableOf(after).headers;
    const { row } = parseRectangles(tableOf(after).address)[0].from;
    const marked = headers.filter((_, index) => {
      const content = contentAt(after, `${columnLetter(index + 1)}${row - 1}`);
      return textOf(content).includes(words.open);
    });
    expect(marked).toEqual(words.columns.months);
  });

  it("keeps the chosen figure's name on the cell that is chosen in", () => {
    const after = sheet("months").plan(0);
    const cell = after.names.find(({ name }) => name === SHEET_SCOPED_NAMES.monthsFigure)?.refersTo as string;
    expect(contentAt(after, cell)).toBe(texts.activity.columns.individual);
    expect(after.validations.map(({ address }) => address)).toContain(cell);
    expect(after.looks.filter(({ look }) => look === "input").map(({ address }) => address)).toEqual([cell]);
  });
});

describe("Måneder", () => {
  const words = texts.months;
  const plan = sheet("months").plan();

  it("sums ranges that every spreadsheet knows as ranges, and reads no format codes", () => {
    const formulas = [
      ...plan.tables.flatMap(({ cells, totals = [] }) => [...cells, totals]),
      ...plan.blocks.flatMap(({ cells }) => cells),
    ]
      .flat()
      .flatMap((cell) => (isFormula(cell) ? [cell.formula] : []));
    expect(formulas.length).toBeGreaterThan(0);
    for (const each of formulas) {
      expect(each).not.toMatch(/\b(?:TEXT|LET|CHOOSE|INDIRECT|OFFSET|FILTER)\(/);
      expect(each).not.toMatch(/SUMIFS\((?!KKR_)/);
    }
  });

  it("starts what it spills in the header row, outside the table", () => {
    const spilled = plan.blocks.find(({ cells }) => JSON.stringify(cells).includes(NAMES.countedCollective));
    const header = parseRectangles(tableOf(plan).address)[0].from.row;
    const { row, column } = parseRectangles(spilled?.at ?? "")[0].from;
    // Its own header stands in the row above.
    expect(row).toBe(header - 1);
    expect(column).toBeGreaterThan(lastColumnOf(plan));
  });

  it("shows individual guidance until the user chooses another figure", () => {
    const choices = plan.blocks.find(({ cells }) => cells[0]?.[0] === words.figures);
    expect(choices?.cells[0]?.slice(1)).toEqual([
      texts.activity.columns.individual,
      texts.activity.columns.collective,
      texts.targets.counts.guidances,
      texts.activity.columns.growth,
      texts.activity.columns.young,
    ]);
    const cell = plan.names.find(({ name }) => name === SHEET_SCOPED_NAMES.monthsFigure)?.refersTo as string;
    expect(contentAt(plan, cell)).toBe(texts.activity.columns.individual);
  });
});
