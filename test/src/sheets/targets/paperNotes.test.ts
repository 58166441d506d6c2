import { describe, expect, it } from "vitest";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { isFormula } from "../../../../src/sheets/plan/plan";
import { planInput } from "../../../../src/sheets/plan/planInput";
import { targetsSheet } from "../../../../src/sheets/targets/targetsSheet";
import { cellIn, recordsOf, valueAt } from "../../commands/openAddIn";
import { typeInto } from "../../commands/contractWorkbook";
import { openSituation } from "../../report/reportWorkbook";
import { words } from "../../../words";
import { cellWith, contract, input, sheet, texts } from "../sheetPlans";

const { columns, paper } = texts.targets;
const LABELS = ["Ansvarlig og forklaring 2026", "Ansvarlig og forklaring 2027"];

describe("explanations on paper", () => {
  const plan = sheet("targets").plan();
  const printed = plan.print.area.split(",").at(-1) ?? "";
  const [first = "", last = ""] = printed.split(":");
  const textAt = (index: number) =>
    `${/[A-Z]+/.exec(last)?.[0]}${Number(/\d+/.exec(first)?.[0]) + 1 + index}`;

  it("are whole for each year, with who answers, in the last pages' rows, and follow what is typed", async () => {
    expect(LABELS.map((label) => cellWith(plan, label))).toEqual(
      LABELS.map((_, index) => textAt(index).replace(/[A-Z]+/, "B")),
    );
    const host = await openSituation({ file: "half-year-2026.csv", date: "2026-06-30" });
    const rows = recordsOf(host, "KKR_Maal");
    const n5b = rows.findIndex((row) => row[columns.id] === "N5b");
    const shown = () => String(valueAt(host, words.tabs.targets, textAt(0))).split("\n");
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
    const block = large.blocks.find(({ cells }) => cells[0]?.[0] === paper.title);
    const formulas = block?.cells.flatMap((cells) => cells.filter(isFormula)) ?? [];
    expect(formulas.length).toBeGreaterThan(contract.years.length);
    for (const { id } of measures) {
      const holding = formulas.filter(({ formula }) => formula.includes(`"${id}"`));
      expect(holding, id).toHaveLength(contract.years.length);
    }
  });
});
