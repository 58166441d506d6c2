import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { checkFigures } from "../../../src/commands/checkFigures";
import { fixFigures } from "../../../src/commands/fixFigures";
import { insertSheet } from "../../../src/commands/insertSheet";
import { insertWorkbook } from "../../../src/commands/insertWorkbook";
import { readYearTable } from "../../../src/excel/read/loadYears";
import { findEntered } from "../../../src/excel/read/readEntered";
import { startAddIn } from "../../../workbench/cli/startAddIn";
import type { Host } from "../../../workbench/host/host";
import { waitUntilIdle } from "../../../workbench/host/nodeTransport";
import { openWorkbook } from "../../../workbench/xlsx/openWorkbook";
import { words } from "../../words";
import { cellIn, errorsIn, recordsOf, valueAt } from "./openAddIn";
import { typeInto } from "./contractWorkbook";

const { tabs, targets, years } = words;
/** Made and saved by the version before tables of targets were a year's. */
const LAYOUT_1 = "test/fixtures/layouts/layout-1.xlsx";

let host: Host;

beforeEach(() => {
  ({ host } = startAddIn({}, openWorkbook(readFileSync(LAYOUT_1))));
});

async function issues(): Promise<string[]> {
  const outcome = await checkFigures();
  if (outcome.kind !== "checked") throw new Error(outcome.kind);
  return outcome.issues.map(({ part, issue }) => `${part} ${issue.rule} ${issue.column}`);
}

describe("a workbook of layout 1, with one table of targets for all years", () => {
  it("is recognised, and left as it is", async () => {
    expect(await insertWorkbook()).toMatchObject({ kind: "already-there", missing: [], marker: "both" });
    expect([...new Set(recordsOf(host, "KKR_Maal").map((row) => row[targets.year]))]).toEqual([2026, 2027]);
  });

  it("has nothing wrong with it, and gets the sheets it lacks", async () => {
    expect(await issues()).toEqual([]);
    expect(await insertSheet("months")).toMatchObject({ kind: "inserted" });
    await waitUntilIdle();
    expect(await issues()).toEqual([]);
    expect(errorsIn(host)).toEqual([]);
  });

  it("is told of formulas that are typed over where today's are the same, and gets those back", async () => {
    const deviation = cellIn(host, "KKR_Maal", targets.deviation, 0);
    await typeInto(tabs.targets, deviation, [[0.5]]);
    const outcome = await checkFigures();
    if (outcome.kind !== "checked") throw new Error(outcome.kind);
    expect(outcome.issues.map(({ part, issue }) => `${part} ${issue.rule}`)).toEqual([
      "targets formula-overwritten",
    ]);
    await fixFigures(outcome, outcome.issues, "fix");
    await waitUntilIdle();
    expect(valueAt(host, tabs.targets, deviation)).toBe("");
    expect(errorsIn(host)).toEqual([]);
  });

  it("is given no formula that names what it does not have", async () => {
    // R1's actual of today is made of names of counts.
    const r1 = recordsOf(host, "KKR_Maal").findIndex((row) => row[targets.id] === "R1");
    await typeInto(tabs.targets, cellIn(host, "KKR_Maal", targets.actual, r1), [[7]]);
    expect(await issues()).toEqual([]);
  });

  it("has its years read by the headings they had", async () => {
    await typeInto(tabs.assumptions, cellIn(host, "KKR_Aarstal", "Unikke individuelt", 0), [[1500]]);
    const places = await findEntered();
    const table = places && (await readYearTable(places));
    expect(table?.rows[0]?.values).toMatchObject({ year: 2026, uniqueIndividual: 1500 });
    expect(table?.columns.size).toBe(Object.keys(years).length);
  });
});
