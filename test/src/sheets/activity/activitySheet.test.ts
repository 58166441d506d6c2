import { expect, it } from "vitest";
import { parseRectangles } from "../../../../src/sheets/plan/rectangles";
import { isFormula } from "../../../../src/sheets/plan/plan";
import { cellWith, contentAt, sheet, texts } from "../sheetPlans";
import { columnLetter } from "../../../../src/sheets/plan/address";

it("Aktivitet folds the counted figures away, not whether a row counts", () => {
  const plan = sheet("activity").plan();
  const [first = "", last = ""] = plan.folded?.split(":") ?? [];
  const [folded] = parseRectangles(`${first}1:${last}1`);
  const title = parseRectangles(cellWith(plan, texts.activity.counted.title))[0].from;
  // Municipality and status stand below the title; what follows them is read by sums alone.
  expect(folded.from.column).toBe(title.column + 2);
  const header = (column: number) => contentAt(plan, `${columnLetter(column)}${title.row + 1}`);
  const status = header(folded.from.column - 1);
  expect(status && isFormula(status) && status.formula).toContain(texts.activity.counted.status);
  expect(header(folded.to.column)).toBeDefined();
  expect(header(folded.to.column + 1)).toBeUndefined();
});
