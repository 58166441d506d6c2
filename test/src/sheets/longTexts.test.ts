import { expect, it } from "vitest";
import { areasSheet } from "../../../src/sheets/areas/areasSheet";
import { optionalSheet } from "../../../src/sheets/optionalSheet";
import type { SheetPlan } from "../../../src/sheets/plan/plan";
import { parseRectangles } from "../../../src/sheets/plan/rectangles";
import { input } from "./sheetPlans";

// Excel gives a row whose height nobody has set as many lines as its longest wrapped text takes.
it.each<[string, readonly string[], SheetPlan]>([
  ["Indsatsområder", ["Tekst"], areasSheet(input)],
  [
    "Forklaringer",
    ["Afvigelse", "Årsag", "Handling", "Forventes opfyldt", "Forhold", "Betydning"],
    optionalSheet("explanations", input),
  ],
  ["Rapportvej", ["Bemærkning", "Svar", "Rettelse", "Aftalt"], optionalSheet("reportWay", input)],
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
