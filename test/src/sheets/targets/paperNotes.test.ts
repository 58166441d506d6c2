import { describe, expect, it } from "vitest";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { PAPER_NOTES } from "../../../../src/sheets/plan/naming";
import type { SheetPlan } from "../../../../src/sheets/plan/plan";
import { planInput } from "../../../../src/sheets/plan/planInput";
import { parseRectangles } from "../../../../src/sheets/plan/rectangles";
import { targetsSheet } from "../../../../src/sheets/targets/targetsSheet";
import { cellIn, recordsOf, valueAt } from "../../commands/openAddIn";
import { typeInto } from "../../commands/contractWorkbook";
import { openSituation } from "../../report/reportWorkbook";
import { words } from "../../../words";
import { cellWith, contentAt, contract, input, sheet, textOf, texts } from "../sheetPlans";

const { columns, paper } = texts.targets;

/** The cells of a year's texts. */
function textsOf({ names }: SheetPlan, year: number): string[] {
  return names
    .filter(({ name }) => name.startsWith(`${PAPER_NOTES}${year}.`))
    .map(({ refersTo }) => String(refersTo));
}

describe("explanations on paper", () => {
  const plan = sheet("targets").plan();

  it("are whole for each year, with who answers, in the last pages' rows, and follow what is typed", async () => {
    const [printed] = parseRectangles(plan.print.area).slice(-1);
    for (const year of contract.years) {
      const [first = ""] = textsOf(plan, year);
      const label = parseRectangles(cellWith(plan, `${paper} ${year}`))[0].from;
      expect(parseRectangles(first)[0].from).toEqual({ ...label, row: label.row + 1 });
      for (const { from } of [first, ...textsOf(plan, year)].map((at) => parseRectangles(at)[0]))
        expect(printed?.from.row).toBeLessThanOrEqual(from.row);
    }
    const host = await openSituation({ file: "half-year-2026.csv", date: "2026-06-30" });
    const rows = recordsOf(host, "KKR_Maal");
    const n5b = rows.findIndex((row) => row[columns.id] === "N5b");
    const shown = () =>
      textsOf(plan, 2026).flatMap((at) => String(valueAt(host, words.tabs.targets, at)).split("\n"));
    const said = rows.filter((row) => row[columns.explanation] || row[columns.owner]);
    expect(said.length).toBeGreaterThan(8);
    expect(shown().map((line) => line.split(" ")[0])).toEqual(said.map((row) => row[columns.id]));
    for (const [index, row] of said.entries()) {
      expect(shown()[index]).toContain(row[columns.explanation] ?? "");
      expect(shown()[index]).toContain(row[columns.owner] ?? "");
    }
    expect(shown().join()).not.toContain("N5b");
    await typeInto(words.tabs.targets, cellIn(host, "KKR_Maal", columns.owner, n5b), [["Analyse"]]);
    await waitUntilIdle();
    expect(shown()).toContain("N5b Mervækst i beskæftigelse, vækstsegment. Ansvarlig: Analyse");
  });

  it("have rows that Excel can make, of forty measures too, each in one of a year's", () => {
    const measures = Array.from({ length: 40 }, (_, index) => {
      const [first] = contract.measures;
      const like = contract.measures[index % contract.measures.length] ?? first;
      return like ? { ...like, id: `M${index}` } : expect.fail("no measure");
    });
    const large = targetsSheet(
      planInput({ ...contract, measures }, input.population, input.settings, input.naming),
    );
    // Excel's highest row, in points.
    for (const { points } of large.heights) expect(points).toBeLessThanOrEqual(409);
    for (const year of contract.years) {
      const formulas = textsOf(large, year).map((at) => textOf(contentAt(large, at)));
      expect(formulas.length).toBeGreaterThan(1);
      // The last has all that those before it have not.
      const [last = "", ...before] = [...formulas].reverse();
      for (const { id } of measures) {
        const holding = before.filter((each) => each.includes(`"${id}"`));
        expect(holding.length, id).toBe(last.includes(`"${id}"`) ? 1 : 0);
      }
      expect(measures.filter(({ id }) => !last.includes(`"${id}"`)).length).toBeGreaterThan(0);
    }
  });
});
