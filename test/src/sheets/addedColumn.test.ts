import { describe, expect, it } from "vitest";
import { columnLetter } from "../../../src/sheets/plan/address";
import type { SheetPlan } from "../../../src/sheets/plan/plan";
import { parseRectangles, rectanglesOverlap } from "../../../src/sheets/plan/rectangles";
import { words } from "../../words";
import { contentAt, EXTRA, headerOf, lastColumnOf, sheets, tableOf, textOf } from "./sheetPlans";

const everywhere = sheets.flatMap(({ part, columns, plan }) =>
  Array.from({ length: columns.length + 1 }, (_, at) => ({ part, at, columns, plan })),
);

/** The cells right of the table, their references moved as far as it is moved itself. */
function beside(plan: SheetPlan, by = 0): unknown {
  const last = lastColumnOf(plan);
  const moved = (text: string) =>
    text.replaceAll(/\$([A-Z]+)\$(\d+)/g, (_, letters: string, row: string) => {
      const { column } = parseRectangles(letters + row)[0].from;
      return `$${columnLetter(column > last ? column + by : column)}$${row}`;
    });
  /** Cells of the table's columns by their headers, however far these have moved; a text of a formula is none. */
  const named = (text: string) =>
    text.replaceAll(/(?<![\w$"])([A-Z]{1,2})(\d+)\b/g, (cell, _, row: string) =>
      headerOf(plan, cell) === undefined ? cell : `${headerOf(plan, cell)} ${row}`,
    );
  return plan.blocks
    .filter(({ at }) => parseRectangles(at)[0].from.column > last)
    .map(({ at, cells }) => {
      const { row, column } = parseRectangles(at)[0].from;
      return { row, column: column + by, cells: JSON.parse(named(moved(JSON.stringify(cells)))) as unknown };
    });
}

describe.each(everywhere)("a column more on $part, before column $at", ({ at, columns, plan }) => {
  const before = plan();
  const after = plan(at);
  const table = tableOf(after);
  const headers = columns.map(({ header }) => header);

  it("stands in the table, which is printed whole", () => {
    expect(table.headers).toEqual(headers.toSpliced(at, 0, EXTRA.header));
    const [area] = parseRectangles(table.address);
    const areas = parseRectangles(after.print.area);
    // Of a table that is still empty its title alone is printed, over as many columns.
    const around = areas.filter((each) => rectanglesOverlap(each, area));
    const printed = around.length > 0 ? around : areas;
    // On Målark what stands behind the figures' facts is on no paper: it would make all pages as small as it needs.
    const facts = table.headers.indexOf(words.sheets.targets.columns.nextFigure) + 1;
    const last = after.part === "targets" ? facts : area.to.column;
    for (let column = area.from.column; column <= area.to.column; column++) {
      const pages = printed.filter(({ from, to }) => from.column <= column && column <= to.column);
      expect(pages.length).toBe(column <= last ? 1 : 0);
    }
  });

  it("has a width of its own, as all others have", () => {
    const widths = after.widths.flatMap(({ columns: address, characters }) => {
      const [{ from, to }] = parseRectangles(address);
      return Array.from({ length: to.column - from.column + 1 }, (_, index) => ({
        column: from.column + index,
        characters,
      }));
    });
    expect(new Set(widths.map(({ column }) => column)).size).toBe(widths.length);
    for (const [index, header] of table.headers.entries()) {
      const wanted = [...columns, EXTRA].find((column) => column.header === header)?.characters ?? 0;
      const given = widths.find(({ column }) => column === index + 1)?.characters;
      // On Forudsætninger the settings may need more of the same column.
      if (after.part === "assumptions") expect(given).toBeGreaterThanOrEqual(wanted);
      else expect(given).toBe(wanted);
    }
  });

  it("leaves room: what stands beside the table moves along, with all that refers to it", () => {
    const [area] = parseRectangles(table.address);
    for (const { at: place, cells } of after.blocks) {
      const { from } = parseRectangles(place)[0];
      const to = { row: from.row + cells.length - 1, column: from.column + (cells[0]?.length ?? 1) - 1 };
      expect(rectanglesOverlap(area, { from, to })).toBe(false);
    }
    // On Forudsætninger the table is narrower than the settings, whose width counts.
    expect(beside(after)).toEqual(beside(before, 1));
  });

  it("leaves highlights, bars, rules and frozen columns with the columns they are of", () => {
    const [body] = parseRectangles(table.body);
    // Above the table, cells stay where they are.
    const isAbove = (address: string) => parseRectangles(address)[0].from.row < body.from.row;
    const highlighted = (each: SheetPlan) =>
      each.highlights.map((highlight) => [
        isAbove(highlight.address) ? highlight.address : headerOf(each, highlight.address),
        "equals" in highlight ? highlight.equals : highlight.look.numberFormat,
      ]);
    expect(highlighted(after)).toEqual(highlighted(before));
    const bars = (each: SheetPlan) => each.bars?.map(({ address }) => headerOf(each, address));
    expect(bars(after)).toEqual(bars(before));
    const entered = (each: SheetPlan) =>
      each.validations
        .filter(({ address }) => !isAbove(address))
        .map(({ address, title }) => [headerOf(each, address), title]);
    expect(entered(after)).toEqual(entered(before));
    const frozen = (each: SheetPlan) => tableOf(each).headers[each.frozen.columns - 1];
    expect(frozen(after)).toBe(frozen(before));
  });

  it("leaves names where they were meant: on the same contents, or the same columns", () => {
    const meant = (each: SheetPlan, by = 0) => {
      const moved = beside({ ...each, blocks: namedPlaces(each) }, by);
      const fixed = each.names.flatMap(({ name, refersTo }) => {
        if (typeof refersTo !== "string" || parseRectangles(refersTo)[0].from.column > lastColumnOf(each))
          return [];
        const [area] = parseRectangles(tableOf(each).body);
        const isOfTable = rectanglesOverlap(area, parseRectangles(refersTo)[0]);
        return [[name, isOfTable ? headerOf(each, refersTo) : textOf(contentAt(each, refersTo))]];
      });
      return { moved, fixed };
    };
    expect(meant(after)).toEqual(meant(before, 1));
  });
});

/** Names of what stands beside the table, as blocks, so that they can be moved like those. */
function namedPlaces({ names }: SheetPlan) {
  return names.map(({ name, refersTo }) => {
    const text = typeof refersTo === "string" ? refersTo : refersTo.formula;
    const [, letters = "A", row = "1"] = /\$([A-Z]+)\$(\d+)/.exec(text) ?? [];
    return { at: `${letters}${row}`, cells: [[name, text]] };
  });
}
