import { beforeAll, describe, expect, it } from "vitest";
import { checkFigures } from "../../../../src/commands/checkFigures";
import { insertSheet } from "../../../../src/commands/insertSheet";
import { lockPeriods } from "../../../../src/commands/month/lockPeriods";
import { contractInUse } from "../../../../src/contract/contractInUse";
import { findAddInParts } from "../../../../src/excel/identity/addInParts";
import { inspectWorkbook } from "../../../../src/excel/identity/inspectWorkbook";
import { readReportTables } from "../../../../src/excel/read/tables/readReportTables";
import { factsFromWorkbook } from "../../../../src/report/facts/factsFromWorkbook";
import type { CheckedFigures } from "../../../../src/commands/steps/checkedFigures";
import type { Host } from "../../../../workbench/host/host";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { words } from "../../../words";
import { openContractWorkbook, typeInto } from "../contractWorkbook";
import { JANUARY } from "../enteredBlock";
import { besideLabel, recordsOf, targetRecords } from "../openAddIn";

const { tabs, sheets, targets } = words;

const FEBRUARY = 46054;

let host: Host;

async function checked(): Promise<CheckedFigures> {
  const outcome = await checkFigures();
  await waitUntilIdle();
  if (outcome.kind !== "checked") throw new Error(outcome.kind);
  return outcome;
}

/** Every sum of the sheets and of the pane. */
async function sums() {
  await waitUntilIdle();
  const snapshot = await inspectWorkbook();
  const parts = findAddInParts(snapshot);
  if (!parts) throw new Error("no sheets");
  const facts = factsFromWorkbook(await readReportTables(parts, snapshot), contractInUse());
  if (typeof facts === "string") throw new Error(facts);
  return {
    targets: targetRecords(host).map((row) => [row[targets.id], row[targets.actual], row[targets.status]]),
    municipalities: recordsOf(host, "KKR_Kommuner"),
    months: recordsOf(host, "KKR_Maaneder"),
    report: facts.municipalities.map(({ name, individual, collective, missingMonths }) => {
      return [name, individual?.value, collective?.value, missingMonths];
    }),
    lacking: facts.measures.map(({ measure, incomplete }) => [measure.id, incomplete]),
    reconciled: facts.reconciliation?.map(({ counted, difference }) => [counted, difference]),
  };
}

/** Each takes a row of a closed month from its place. */
const EDITS: Readonly<Record<string, () => Promise<void>>> = {
  "another municipality": () => typeInto(tabs.activity, "B5", [["Viborg"]]),
  "a municipality that is none": () => typeInto(tabs.activity, "B5", [["Oder"]]),
  "its month as a text": () => typeInto(tabs.activity, "A5", [["januar"]]),
  "a day within its month": () => typeInto(tabs.activity, "A5", [[JANUARY + 14]]),
  "another closed month": () => typeInto(tabs.activity, "A5", [[FEBRUARY]]),
};

describe("a locked figure counts in its own month and municipality where its row was given", () => {
  beforeAll(async () => {
    host = await openContractWorkbook({ year: 2026, date: "2026-03-31" });
    await insertSheet("months");
    await typeInto(tabs.activity, "A4", [
      [JANUARY, "Aarhus", 12, 6, 7, 2, "CRM", ""],
      [JANUARY, "Odder", 40, 2, 3, 1, "CRM", ""],
      [JANUARY, "Skive", 9, 2, 3, null, "CRM", ""],
      [FEBRUARY, "Aarhus", 12, 6, 7, 2, "CRM", ""],
    ]);
    await lockPeriods(await checked(), FEBRUARY, "Indberettet");
  });

  it.each(Object.keys(EDITS))("%s", async (edit) => {
    const before = await sums();
    expect(before.months.find((row) => row[sheets.months.columns.name] === "Odder")).toMatchObject({
      jan: 40,
    });
    await EDITS[edit]?.();
    expect(await sums()).toEqual(before);
    const { reconciliation } = sheets.municipalities;
    expect(besideLabel(host, tabs.municipalities, reconciliation.difference)).toEqual([0, 0]);
    const found = await checked();
    const absent = found.issues.filter(({ issue }) => issue.rule === "period-locked" && issue.row === null);
    expect(absent.map(({ issue }) => issue.expected)).toEqual(["2026-01 Odder"]);
    await typeInto(tabs.activity, "A5", [[JANUARY, "Odder"]]);
  });
});
