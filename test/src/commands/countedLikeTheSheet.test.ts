import fc from "fast-check";
import { expect, it } from "vitest";
import { checkActivity } from "../../../src/activity/check/checkActivity";
import { countedRows } from "../../../src/activity/check/countedRows";
import { enterActivity } from "../../../src/commands/enterActivity";
import { drained } from "../../../workbench/host/nodeTransport";
import { IN_A_WORKBOOK } from "../activity/activityRows";
import { thirtyRows } from "../activity/anyRows";
import { openContractWorkbook } from "./contractWorkbook";
import { valueAt } from "./openAddIn";

it("counts the rows and figures that the sheet's own formulas count", async () => {
  const [rows = []] = fc.sample(thirtyRows, { numRuns: 1, seed: 5 });
  const host = await openContractWorkbook();
  await enterActivity(rows.map(({ values }) => values));
  await drained();
  const counted = countedRows(rows, checkActivity(rows, IN_A_WORKBOOK));
  const ours = new Map(counted.rows.map(({ row, figures }) => [row, figures]));
  // The figures that count stand in L to O, beside the table; its first row is the sheet's sixth.
  const figureAt = (column: string, row: number) => {
    const value = valueAt(host, "Aktivitet", `${column}${row + 4}`);
    return typeof value === "number" ? value : undefined;
  };
  const sheet = rows.map(({ row }) => ({
    row,
    individual: figureAt("L", row),
    collective: figureAt("M", row),
    growth: figureAt("N", row),
    young: figureAt("O", row),
  }));
  expect(sheet.filter(({ individual }) => individual !== undefined).length).toBeGreaterThan(5);
  expect(sheet).toEqual(
    rows.map(({ row }) => ({
      row,
      individual: ours.get(row)?.individual,
      collective: ours.get(row)?.collective,
      growth: ours.get(row)?.growth,
      young: ours.get(row)?.young,
    })),
  );
});
