import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { checkFigures } from "../../../../src/commands/checkFigures";
import { createReport, sentencesOf } from "../../../../src/commands/createReport";
import { fixFigures } from "../../../../src/commands/fixFigures";
import { insertSheet } from "../../../../src/commands/insertSheet";
import { insertWorkbook } from "../../../../src/commands/insertWorkbook";
import { readYearTable } from "../../../../src/excel/read/load/loadYears";
import { findEntered } from "../../../../src/excel/read/readEntered";
import { startAddIn } from "../../../../workbench/cli/startAddIn";
import type { Host } from "../../../../workbench/host/host";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { openWorkbook } from "../../../../workbench/xlsx/openWorkbook";
import { words } from "../../../words";
import { cellIn, errorsIn, recordsOf, valueAt } from "../openAddIn";
import { typeInto } from "../contractWorkbook";

const { tabs, targets } = words;
/** Made and saved by the version before tables of targets were a year's. */
const LAYOUT_1 = "test/fixtures/layouts/layout-1.xlsx";
/** Made and saved by the version before figures had columns for what has to be known of them. */
const LAYOUT_2 = "test/fixtures/layouts/layout-2.xlsx";
/** With every sheet there is, by the version before anyone could choose what a guidance is. */
const LAYOUT_3 = "test/fixtures/layouts/layout-3.xlsx";

let host: Host;

beforeEach(() => {
  open(LAYOUT_1);
});

function open(file: string): void {
  ({ host } = startAddIn({}, openWorkbook(readFileSync(file))));
}

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
    const r2 = recordsOf(host, "KKR_Maal").findIndex((row) => row[targets.id] === "R2");
    const deviation = cellIn(host, "KKR_Maal", targets.deviation, r2);
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
    // Those that it had: how many meetings no count takes in came later.
    expect(table?.columns.size).toBe(8);
  });
});

describe("a workbook of layout 2, without columns for what has to be known of each figure", () => {
  beforeEach(() => {
    open(LAYOUT_2);
  });

  it("is recognised and left as it is, has nothing wrong with it, and gets the sheets it lacks", async () => {
    expect(await insertWorkbook()).toMatchObject({ kind: "already-there", missing: [], marker: "both" });
    expect(await issues()).toEqual([]);
    expect(await insertSheet("months")).toMatchObject({ kind: "inserted" });
    await waitUntilIdle();
    expect(await issues()).toEqual([]);
    expect(errorsIn(host)).toEqual([]);
  });
});

describe("a workbook of layout 3, with every sheet and without the choice of what a guidance is", () => {
  it("is recognised and left as it is, and has nothing wrong with it", async () => {
    open(LAYOUT_3);
    expect(await insertWorkbook()).toMatchObject({ kind: "already-there", missing: [], marker: "both" });
    expect(await issues()).toEqual([]);
    expect(errorsIn(host)).toEqual([]);
  });
});

describe("a report of a workbook of an older layout", () => {
  it.each([
    [LAYOUT_1, 0],
    [LAYOUT_2, 2],
    [LAYOUT_3, 0],
  ])("is made of what it has: %s", async (file, undecided) => {
    open(file);
    const outcome = await createReport();
    if (outcome.kind !== "created") throw new Error(outcome.kind);
    const sentences = sentencesOf(outcome.content).join(" ");
    expect(sentences).toContain(`og ${undecided} kan endnu ikke afgøres.`);
    expect(sentences).toContain("Sidste års tal er ikke oplyst for nogen af målene.");
  });

  it("takes a column of today's that somebody has added by hand", async () => {
    open(LAYOUT_2);
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("KKR_Maal").columns.add(-1, undefined, targets.finality);
      await context.sync();
    });
    const n3 = recordsOf(host, "KKR_Maal").findIndex((row) => row[targets.id] === "N3");
    await typeInto(tabs.targets, cellIn(host, "KKR_Maal", targets.actual, n3), [[71]]);
    await typeInto(tabs.targets, cellIn(host, "KKR_Maal", targets.finality, n3), [
      [words.sheets.targets.finalities.final],
    ]);
    const outcome = await createReport();
    const sentences = outcome.kind === "created" ? sentencesOf(outcome.content).join(" ") : "";
    expect(sentences).toContain("er 1 opfyldt og 0 ikke opfyldt");
  });
});
