import { describe, expect, it } from "vitest";
import { assumptionsSheet } from "../../../../src/sheets/assumptions/assumptionsSheet";
import { yearColumns } from "../../../../src/sheets/assumptions/yearColumns";
import { namesFor } from "../../../../src/sheets/plan/ourNames";
import { parseRectangles } from "../../../../src/sheets/plan/rectangles";
import { DUE } from "../../../../src/sheets/plan/looks/looks";
import { conditionalLook } from "../../../../workbench/grid/sheet/look/conditionalLook";
import type { Host } from "../../../../workbench/host/host";
import { cellIn, sheetOf, valueAt } from "../../commands/openAddIn";
import { openSituation } from "../../report/reportWorkbook";
import { words } from "../../../words";
import { cellWith, contentAt, contract, EXTRA, input, lastColumnOf, texts } from "../sheetPlans";

const NAMES = namesFor({ measures: [] });

describe("Forudsætninger", () => {
  it("moves its lists along where the table grows wider than the settings", () => {
    const columns = yearColumns(input);
    const many = Array.from({ length: 4 }, (_, index) => ({ ...EXTRA, header: `Ekstra ${index}` }));
    const after = assumptionsSheet(input, [...columns, ...many]);
    const last = lastColumnOf(after);
    expect(parseRectangles(after.print.area).at(-1)?.to.column).toBe(last);
    expect(parseRectangles(cellWith(after, texts.assumptions.lists))[0].from.column).toBe(last + 2);
    const years = after.names.find(({ name }) => name === NAMES.yearList)?.refersTo as string;
    expect(contentAt(after, years)).toBe(contract.years[0]);
  });

  it("folds its lists and the locked figures away, and nothing that is printed", () => {
    const plan = assumptionsSheet(input);
    const [folded] = parseRectangles(`${plan.folded?.replace(":", "1:") ?? ""}1`);
    const [locked] = parseRectangles(
      plan.names.find(({ name }) => name === NAMES.locked)?.refersTo as string,
    );
    const printed = Math.max(...parseRectangles(plan.print.area).map(({ to }) => to.column));
    expect(folded.from.column).toBe(parseRectangles(cellWith(plan, texts.assumptions.lists))[0].from.column);
    expect(folded.from.column).toBeGreaterThan(printed);
    expect(folded.to.column).toBe(locked.to.column);
  });

  it("prints in letters of nine points or more", () => {
    const { print, widths } = assumptionsSheet(input);
    // A width of Calibri in points, from the file's format: 7 pixels a character and 5 for the cell's edges, at 96 an inch.
    const points = (column: number) => (Number(widths[column - 1]?.characters) * 7 + 5) * 0.75;
    // A4 landscape less the margins of 0.7 inch that Excel begins with.
    const paper = 841.9 - 2 * 0.7 * 72;
    const areas = parseRectangles(print.area);
    expect(areas.map(({ from }) => from.column)).toEqual([1, 9]);
    for (const { from, to } of areas) {
      const repeated = from.column === 1 ? 0 : points(1);
      const width = Array.from({ length: to.column - from.column + 1 }, (_, index) =>
        points(from.column + index),
      );
      expect((11 * paper) / (repeated + width.reduce((sum, each) => sum + each, 0))).toBeGreaterThanOrEqual(
        9,
      );
    }
  });
});

describe("what is to be typed now on Forudsætninger", () => {
  const HALF_YEAR = { file: "half-year-2026.csv", date: "2026-06-30" };
  const SHEET = words.tabs.assumptions;
  const MISSING = texts.assumptions.targetMissing;

  /** The fill of a cell where a rule holds. */
  function fillOf(host: Host, address: string): string | undefined {
    const { row, column } = parseRectangles(address)[0].from;
    const on = sheetOf(host, SHEET);
    return conditionalLook(host.session, on, row - 1, column - 1, valueAt(host, SHEET, address) || null)
      ?.fill;
  }

  const dayCell = assumptionsSheet(input).names.find(({ name }) => name === NAMES.statusDate)
    ?.refersTo as string;

  it("has the look of what Målark has missing: the chosen year's target, which the first lines point to", async () => {
    const host = await openSituation(HALF_YEAR);
    const targets = [0, 1].map((row) =>
      cellIn(host, input.naming.tables.years, texts.assumptions.yearColumns.individualTarget, row),
    );
    expect(targets.map((cell) => fillOf(host, cell))).toEqual([DUE.fill, undefined]);
    expect(valueAt(host, SHEET, "A2")).toContain(MISSING);
    expect(fillOf(host, dayCell)).toBeUndefined();
  });

  it("is not the target once it stands, but the date of status where there is none", async () => {
    const host = await openSituation({
      ...HALF_YEAR,
      individualTarget: 2500,
      chosen: { KKR_Statusdato: "" },
    });
    const target = cellIn(host, input.naming.tables.years, texts.assumptions.yearColumns.individualTarget, 0);
    expect(fillOf(host, target)).toBeUndefined();
    expect(valueAt(host, SHEET, "A2")).not.toContain(MISSING);
    expect(fillOf(host, dayCell)).toBe(DUE.fill);
  });
});
