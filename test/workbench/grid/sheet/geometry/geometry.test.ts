import { describe, expect, it } from "vitest";
import { createGeometry } from "../../../../../workbench/grid/sheet/geometry/geometry";
import { cellAt } from "../../../../../workbench/model/sheet";
import { createWorkbook } from "../../../../../workbench/model/workbook";

/** A line of Calibri 11 is 15 points high, which are 20 pixels. */
const LINE = 20;

/** Heights of the first row, which holds a text that wraps. Without a browser a letter is taken for half its height. */
function heightOf(text: string, change: (sheet: ReturnType<typeof firstSheet>) => void = () => undefined) {
  const workbook = createWorkbook();
  const sheet = firstSheet(workbook);
  Object.assign(cellAt(sheet, 0, 0), { value: text, style: { wrap: true } });
  change(sheet);
  return createGeometry(workbook, sheet).rows.size(0);
}

function firstSheet(workbook: ReturnType<typeof createWorkbook>) {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

describe("a row with a text that wraps", () => {
  // A standard column is 64 pixels wide, which is room for seven letters.
  it.each([
    ["seks og", 1],
    ["seksti syvogtres", 3],
    ["seksti seksti seksti", 3],
    ["femtenbogstaver", 3],
    ["en\nto", 2],
    ["", 1],
  ])("%j takes %d lines", (text, lines) => {
    expect(heightOf(text)).toBe(lines * LINE);
  });

  it("keeps a height that it was given, and stays hidden", () => {
    const long = "seksti seksti seksti";
    expect(heightOf(long, ({ rows }) => rows.set(0, { height: 15 }))).toBe(LINE);
    expect(heightOf(long, ({ rows }) => rows.set(0, { hidden: true }))).toBe(0);
  });

  it("does not grow by what does not wrap, by numbers, or in merged cells, as in Excel", () => {
    const long = "seksti seksti seksti";
    expect(heightOf(long, (sheet) => (cellAt(sheet, 0, 0).style = {}))).toBe(LINE);
    expect(heightOf(long, (sheet) => (cellAt(sheet, 0, 0).value = 123_456_789_012))).toBe(LINE);
    expect(heightOf(long, ({ merged }) => merged.push({ row: 0, column: 0, rows: 1, columns: 2 }))).toBe(
      LINE,
    );
  });
});
