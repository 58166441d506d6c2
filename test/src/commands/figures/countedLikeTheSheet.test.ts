import fc from "fast-check";
import { expect, it } from "vitest";
import { checkActivity } from "../../../../src/activity/check/checkActivity";
import { countedRows } from "../../../../src/activity/check/countedRows";
import { enterActivity } from "../../../../src/commands/enterActivity";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { IN_A_WORKBOOK } from "../../activity/activityRows";
import { thirtyRows } from "../../activity/anyRows";
import { enterCsv, openContractWorkbook } from "../contractWorkbook";
import { columnBelow } from "../openAddIn";
import { words } from "../../../words";

it("says of a row whose young exceed its guided that a figure of it is left out", async () => {
  const host = await openContractWorkbook();
  await enterCsv(
    [
      "Periode;Kommune;Individuelle;Kollektive;Vækstforløb;Under 3 år",
      "2026-01;Viborg;1;1;0;5",
      "2026-01;Odder;1;1;0;2",
      "2026-01;Samsø;1;;0;5",
      "2026-01;Skive;;;;5",
    ].join("\n"),
  );
  const { counted: beside, status } = words.sheets.activity;
  expect(columnBelow(host, words.tabs.activity, beside.status).slice(0, 4)).toEqual([
    status.partly,
    status.counted,
    status.counted,
    status.counted,
  ]);
});

it("says of a row of the year before whether it stands there as last year", async () => {
  const host = await openContractWorkbook();
  await enterCsv(
    [
      "Periode;Kommune;Individuelle;Kollektive;Vækstforløb;Under 3 år;Kilde",
      "2025-01;Viborg;1;1;0;1;Sidste år: CRM",
      "2025-12;Odder;1;1;0;5;sidste år",
      "2025-02;Samsø;1;1;0;1;CRM",
      "2024-12;Samsø;1;1;0;1;Sidste år",
      "2028-01;Samsø;1;1;0;1;Sidste år",
      "2025-01;Viborg;1;1;0;1;Sidste år",
      "2026-01;Viborg;3;1;0;1;Sidste år",
    ].join("\n"),
  );
  const { counted: beside, status } = words.sheets.activity;
  expect(columnBelow(host, words.tabs.activity, beside.status).slice(0, 7)).toEqual([
    status.lastYear,
    status.partly,
    status.periodOutside,
    status.periodOutside,
    status.periodOutside,
    status.duplicate,
    status.counted,
  ]);
});

it("counts the rows and figures that the sheet's own formulas count", async () => {
  const [rows = []] = fc.sample(thirtyRows, { numRuns: 1, seed: 5 });
  const host = await openContractWorkbook();
  await enterActivity(rows.map(({ values }) => values));
  await waitUntilIdle();
  const counted = countedRows(rows, checkActivity(rows, IN_A_WORKBOOK));
  const ours = new Map(counted.rows.map(({ row, figures }) => [row, figures]));
  // The figures that count stand beside the table, under its columns' headers; its first row is the second of these.
  const figureAt = (header: string, row: number) => {
    const value = columnBelow(host, words.tabs.activity, header)[row - 2];
    return typeof value === "number" ? value : undefined;
  };
  const sheet = rows.map(({ row }) => ({
    row,
    individual: figureAt(words.activity.individual, row),
    collective: figureAt(words.activity.collective, row),
    growth: figureAt(words.activity.growth, row),
    young: figureAt(words.activity.young, row),
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
