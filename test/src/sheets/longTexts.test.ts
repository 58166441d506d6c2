import { expect, it } from "vitest";
import { areasSheet } from "../../../src/sheets/areas/areasSheet";
import { optionalSheet } from "../../../src/sheets/optionalSheet";
import { columnLetter } from "../../../src/sheets/plan/address";
import { OPTIONAL_PARTS, type SheetPlan } from "../../../src/sheets/plan/plan";
import { parseRectangles } from "../../../src/sheets/plan/rectangles";
import { textWidth } from "../../../src/sheets/plan/text/textWidth";
import { input, sheet, sheets } from "./sheetPlans";
import { BESIDE_PANE } from "./smallScreen";
import { words } from "../../words";

// Excel gives a row whose height nobody has set as many lines as its longest wrapped text takes.
it.each<[string, readonly string[], SheetPlan]>([
  [words.tabs.areas, [words.sheets.areas.columns.text], areasSheet(input)],
  [
    words.tabs.explanations,
    [
      words.explanations.explanations.columns.deviation,
      words.explanations.explanations.columns.cause,
      words.explanations.explanations.columns.action,
      words.explanations.explanations.columns.expected,
      words.explanations.circumstances.columns.matter,
      words.explanations.circumstances.columns.meaning,
    ],
    optionalSheet("explanations", input),
  ],
  [
    words.tabs.reportWay,
    [
      words.reportWay.way.columns.remark,
      words.reportWay.dialogue.columns.reply,
      words.reportWay.dialogue.columns.correction,
      words.reportWay.dialogue.columns.agreed,
    ],
    optionalSheet("reportWay", input),
  ],
])(
  "what people write at length on %s stands whole: its cells wrap, and no row has a height of its own",
  (_name, headers, plan) => {
    const wrapped = plan.looks.flatMap(({ address, look }) =>
      look !== "input" && look.wrap ? parseRectangles(address) : [],
    );
    const written = plan.tables.flatMap((table) => {
      const [body] = parseRectangles(table.body);
      return table.headers.flatMap((header, index) =>
        headers.includes(header) ? [{ header, rows: body, column: body.from.column + index }] : [],
      );
    });
    expect(written.map(({ header }) => header)).toEqual(headers);
    const fixed = plan.heights.flatMap(({ rows }) => parseRectangles(rows));
    for (const { rows, column } of written) {
      expect(
        wrapped.some(
          ({ from, to }) =>
            from.column <= column &&
            to.column >= column &&
            from.row <= rows.from.row &&
            to.row >= rows.to.row,
        ),
      ).toBe(true);
      expect(fixed.filter(({ from, to }) => from.row <= rows.to.row && to.row >= rows.from.row)).toEqual([]);
    }
  },
);

// A text that does not wrap runs on over the blank cells at its right, as far as the screen goes.
it.each(sheets.map((each) => [each.part, each.plan()] as const))(
  "what stands beside the settings and tables of %s is whole beside the pane on a small screen",
  (_part, { blocks, looks, widths, folded }) => {
    const isIn = (addresses: string, column: number) =>
      parseRectangles(addresses).some(({ from, to }) => from.column <= column && column <= to.column);
    const widthOf = (column: number) => {
      if (folded !== undefined && isIn(folded, column)) return 0;
      return 7 * (widths.findLast(({ columns }) => isIn(columns, column))?.characters ?? 8.43) + 5;
    };
    const wraps = looks.flatMap(({ address, look }) =>
      look !== "input" && look.wrap ? parseRectangles(address) : [],
    );
    const cut = blocks.flatMap(({ at, cells }) => {
      const [{ from }] = parseRectangles(at);
      return cells.flatMap((row, down) =>
        row.flatMap((content, across) => {
          const place = { row: from.row + down, column: from.column + across };
          if (
            typeof content !== "string" ||
            wraps.some(
              (area) =>
                area.from.row <= place.row &&
                place.row <= area.to.row &&
                area.from.column <= place.column &&
                place.column <= area.to.column,
            )
          )
            return [];
          const start = Array.from({ length: place.column - 1 }, (_, index) => widthOf(index + 1)).reduce(
            (sum, pixels) => sum + pixels,
            0,
          );
          return start < BESIDE_PANE && start + 7 * textWidth(content) > BESIDE_PANE ? [content] : [];
        }),
      );
    });
    expect(cut).toEqual([]);
  },
);

it("all of Måneder's columns stand beside the pane on a small screen", () => {
  const { columns } = sheet("months");
  expect(columns.reduce((sum, { characters }) => sum + 7 * characters + 5, 0)).toBeLessThanOrEqual(
    BESIDE_PANE,
  );
});

/** The least of a figure that reads as one: a digit, and the edge before it. */
const DIGIT = 12;

/** Columns whose figures the pane's edge would cut within their digits, so that they read as smaller ones; of what is typed no width tells its length. */
function cutFigures({ looks, widths, folded }: SheetPlan): string[] {
  const isIn = (addresses: string, column: number) =>
    parseRectangles(addresses).some(({ from, to }) => from.column <= column && column <= to.column);
  const shown = Array.from({ length: 40 }, (_, index) => {
    const column = index + 1;
    if (folded !== undefined && isIn(folded, column)) return 0;
    return 7 * (widths.findLast(({ columns }) => isIn(columns, column))?.characters ?? 8.43) + 5;
  });
  const start = (column: number) => shown.slice(0, column - 1).reduce((sum, pixels) => sum + pixels, 0);
  const figures = looks.flatMap(({ address, look }) =>
    look !== "input" && look.numberFormat !== undefined && /[0#]/.test(look.numberFormat)
      ? parseRectangles(address)
      : [],
  );
  const typed = looks.flatMap(({ address, look }) => (look === "input" ? parseRectangles(address) : []));
  type Area = (typeof typed)[number];
  const isTyped = ({ from, to }: Area) =>
    typed.some(
      (area) =>
        area.from.column <= from.column &&
        to.column <= area.to.column &&
        area.from.row <= from.row &&
        to.row <= area.to.row,
    );
  const columns = figures
    .filter((area) => !isTyped(area))
    .flatMap(({ from, to }) =>
      Array.from({ length: to.column - from.column + 1 }, (_, index) => from.column + index),
    );
  return [...new Set(columns)]
    .filter((column) => start(column) + DIGIT < BESIDE_PANE && start(column + 1) > BESIDE_PANE)
    .map(columnLetter);
}

it("no figure that is computed is cut within its digits by the pane on a small screen", () => {
  const plans = [
    ...sheets.map((each) => each.plan()),
    ...OPTIONAL_PARTS.map((part) => optionalSheet(part, input)),
  ];
  const cut = Object.fromEntries(plans.map((plan) => [plan.name, cutFigures(plan)]));
  expect(cut).toEqual(Object.fromEntries(plans.map(({ name }) => [name, []])));
});
