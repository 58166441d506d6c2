import { describe, expect, it } from "vitest";
import { checkFigures } from "../../../../src/commands/checkFigures";
import { lockPeriods } from "../../../../src/commands/month/lockPeriods";
import { isRevisable, reviseLocked } from "../../../../src/commands/month/reviseLocked";
import type { CheckedFigures } from "../../../../src/commands/steps/checkedFigures";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { words } from "../../../words";
import { openContractWorkbook, typeInto } from "../contractWorkbook";
import { JANUARY } from "../enteredBlock";

const { tabs } = words;

async function checked(): Promise<CheckedFigures> {
  const outcome = await checkFigures();
  await waitUntilIdle();
  if (outcome.kind !== "checked") throw new Error(outcome.kind);
  return outcome;
}

const onSheet = (change: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem(tabs.activity));
    await context.sync();
  });

/** Each leaves the rows of Aarhus and Skive, of which both have changed, in other places. */
const MOVES: Readonly<Record<string, () => Promise<void>>> = {
  "is sorted": () => onSheet((sheet) => sheet.tables.getItemAt(0).sort.apply([{ key: 1, ascending: true }])),
  "gets a row above it": () => onSheet((sheet) => sheet.getRange("4:4").insert("Down")),
  "moves with its whole table": () => onSheet((sheet) => sheet.getRange("1:1").insert("Down")),
  "is cut out and put below": () =>
    onSheet((sheet) => {
      sheet.getRange("A4:H4").clear("Contents");
      sheet.getRange("A9:H9").values = [[JANUARY, "Aarhus", 20, 6, 7, 2, "CRM", ""]];
    }),
};

describe("a changed row of a closed month that, once checked,", () => {
  it.each(Object.keys(MOVES))("%s becomes a revision by its month and municipality", async (move) => {
    await openContractWorkbook({ year: 2026, date: "2026-01-31" });
    await typeInto(tabs.activity, "A4", [
      [JANUARY, "Aarhus", 12, 6, 7, 2, "CRM", ""],
      [JANUARY, "Odder", 4, 2, 3, 1, "", ""],
      [JANUARY, "Skive", 9, 2, 3, 1, "", ""],
    ]);
    await lockPeriods(await checked(), JANUARY, "Indberettet");
    await typeInto(tabs.activity, "C4", [[20], [4], [30]]);
    const found = await checked();
    await MOVES[move]?.();
    await waitUntilIdle();
    const aarhus = found.issues.filter((each) => isRevisable(each) && each.issue.received === 20);
    expect(aarhus).toHaveLength(1);
    const { figures, issues } = (await reviseLocked(found, aarhus, "Rettelse fra Aarhus")).checked;
    expect(figures.savedState.lockHistory.at(-1)?.revision).toEqual({
      key: "2026-01|751",
      column: "individual",
      from: 12,
      to: 20,
    });
    expect(issues.filter(isRevisable).map(({ issue }) => issue.received)).toEqual([30]);
  });
});
