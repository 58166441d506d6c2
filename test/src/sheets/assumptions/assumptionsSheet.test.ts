import { describe, expect, it } from "vitest";
import { assumptionsSheet } from "../../../../src/sheets/assumptions/assumptionsSheet";
import { yearColumns } from "../../../../src/sheets/assumptions/yearColumns";
import { namesFor } from "../../../../src/sheets/plan/ourNames";
import { parseRectangles } from "../../../../src/sheets/plan/rectangles";
import { cellWith, contentAt, contract, EXTRA, input, lastColumnOf, texts } from "../sheetPlans";

const NAMES = namesFor({ measures: [] });

describe("Forudsætninger", () => {
  it("moves its lists along where the table grows wider than the settings", () => {
    const columns = yearColumns(input);
    const many = Array.from({ length: 4 }, (_, index) => ({ ...EXTRA, header: `Ekstra ${index}` }));
    const after = assumptionsSheet(input, [...columns, ...many]);
    const last = lastColumnOf(after);
    expect(parseRectangles(after.print.area)[0].to.column).toBe(last);
    expect(parseRectangles(cellWith(after, texts.assumptions.lists))[0].from.column).toBe(last + 2);
    const years = after.names.find(({ name }) => name === NAMES.yearList)?.refersTo as string;
    expect(contentAt(after, years)).toBe(contract.years[0]);
  });
});
