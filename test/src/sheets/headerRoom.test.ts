import { expect, it } from "vitest";
import { contractInUse } from "../../../src/contract/contractInUse";
import { sheetTexts } from "../../../src/language/sheets/sheets";
import { optionalSheet } from "../../../src/sheets/optionalSheet";
import { chooseNaming } from "../../../src/sheets/plan/naming";
import { OPTIONAL_PARTS, type SheetPlan } from "../../../src/sheets/plan/plan";
import { planInput } from "../../../src/sheets/plan/planInput";
import { parseRectangles } from "../../../src/sheets/plan/rectangles";
import { textWidth } from "../../../src/sheets/plan/text/textWidth";
import { workbookPlan } from "../../../src/sheets/workbookPlan";
import { input } from "./sheetPlans";

/** A bold digit of 11 points in pixels, whereas columns count 7; a twentieth more, as fonts and screens differ. */
const DIGIT = 7.43 * 1.03 * 1.05;
/** An indent, in pixels. */
const INDENT = 9;
/** A line of 11 points. */
const LINE = 15;

/** As many lines as words make in so many pixels; a word that is broken makes it endless. */
function lines(text: string, pixels: number): number {
  let [count, used] = [1, 0];
  // A word may end at its hyphens, too.
  for (const word of text.split(/(?<=[ -])/)) {
    const needed = textWidth(word.trimEnd()) * DIGIT;
    if (needed > pixels) return Infinity;
    if (used + needed > pixels) [count, used] = [count + 1, 0];
    used += textWidth(word) * DIGIT;
  }
  return count;
}

function isIn(addresses: string, row: number, column: number): boolean {
  return parseRectangles(addresses).some(
    ({ from, to }) => from.row <= row && row <= to.row && from.column <= column && column <= to.column,
  );
}

function cutHeaders({ tables, widths, heights, looks }: SheetPlan): string[] {
  return tables.flatMap(({ address, headers }) => {
    const { from } = parseRectangles(address)[0];
    const height = heights.find(({ rows }) => rows === `${from.row}:${from.row}`)?.points ?? LINE;
    return headers.filter((header, index) => {
      const column = from.column + index;
      const width = widths.findLast(({ columns }) => isIn(columns, from.row, column));
      const indents = looks.flatMap(({ address: at, look }) =>
        look !== "input" && isIn(at, from.row, column) ? [look.indent ?? 0] : [],
      );
      return lines(header, 7 * (width?.characters ?? 8.43) - INDENT * (indents.at(-1) ?? 0)) * LINE > height;
    });
  });
}

const english = { ...contractInUse(), language: "en" as const };
const { naming } = chooseNaming(sheetTexts("en").sheets, english, { sheets: [], tablesAndNames: [] });
const inEnglish = planInput(english, input.population, input.settings, naming);

it.each([
  ["Danish", input],
  ["English", inEnglish],
] as const)("headers in %s stand whole: no word broken, no line cut", (_language, ofLanguage) => {
  const plans = [
    ...workbookPlan(ofLanguage).sheets,
    ...OPTIONAL_PARTS.map((part) => optionalSheet(part, ofLanguage)),
  ];
  expect(plans.length).toBeGreaterThan(10);
  expect(Object.fromEntries(plans.map((plan) => [plan.name, cutHeaders(plan)]))).toEqual(
    Object.fromEntries(plans.map(({ name }) => [name, []])),
  );
});

it("a form with a row for each municipality offers no filter, whose arrows would take its headers' room", () => {
  const { tables } = optionalSheet("invoices", input);
  const data = tables.find(({ name }) => name === input.naming.tables.invoiceData);
  expect(data?.hasFilter).toBe(false);
});
