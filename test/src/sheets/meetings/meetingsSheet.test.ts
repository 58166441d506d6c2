import { describe, expect, it } from "vitest";
import { parseRectangles, type Rectangle } from "../../../../src/sheets/plan/rectangles";
import { meetingTexts } from "../../../../src/language/sheets/meetingTexts";
import { meetingColumns } from "../../../../src/sheets/meetings/meetingColumns";
import { meetingsSheet } from "../../../../src/sheets/meetings/meetingsSheet";
import { contentAt, EXTRA, headerOf, input, sheet, tableOf } from "../sheetPlans";

describe("Forløb", () => {
  it("gives a column with choices its list beside the table", () => {
    const { columns: words, kinds } = meetingTexts("da");
    const after = meetingsSheet(input, [
      ...meetingColumns(input),
      { ...EXTRA, input: true, choices: ["a", "b"] },
    ]);
    const lists = after.validations.flatMap(({ address, rule }) =>
      rule.kind === "list" && rule.source.includes("$") ? [[headerOf(after, address), rule.source]] : [],
    );
    expect(lists.map(([header]) => header)).toEqual([words.kind, words.growth, EXTRA.header]);
    expect(lists.map(([, source = ""]) => contentAt(after, source.slice(1)))).toEqual([
      kinds.individual,
      "ja",
      "a",
    ]);
  });

  it("has blank input rows, dates as dates, and numbers of firms as text", () => {
    const plan = sheet("meetings").plan();
    const { columns: words } = meetingTexts("da");
    const table = tableOf(plan);
    expect(table.cells).toHaveLength(20);
    expect(table.cells.flat().every((cell) => cell === null)).toBe(true);
    const formats = plan.looks.flatMap(({ address, look }) =>
      look !== "input" && look.numberFormat ? [[headerOf(plan, address), look.numberFormat]] : [],
    );
    expect(Object.fromEntries(formats)).toEqual({
      [words.date]: "dd-mm-yyyy",
      [words.cvr]: "@",
      [words.founded]: "dd-mm-yyyy",
      [words.reference]: "@",
    });
    const inputs = plan.looks.filter(({ look }) => look === "input").map(({ address }) => address);
    expect(inputs.map((address) => headerOf(plan, address))).toEqual(table.headers);
    const rows = ({ from, to }: Rectangle) => [from.row, to.row];
    for (const address of inputs) {
      expect(rows(parseRectangles(address)[0])).toEqual(rows(parseRectangles(table.body)[0]));
    }
  });
});
