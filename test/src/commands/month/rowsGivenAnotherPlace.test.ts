import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkFigures } from "../../../../src/commands/checkFigures";
import { insertSheet } from "../../../../src/commands/insertSheet";
import { prepareUpdate } from "../../../../src/commands/updating/prepareUpdate";
import { updateWorkbook } from "../../../../src/commands/updating/updateWorkbook";
import { lockPeriods } from "../../../../src/commands/month/lockPeriods";
import type { Contract } from "../../../../src/contract/contract";
import { contractInUse, setContractInUse } from "../../../../src/contract/contractInUse";
import { findAddInParts } from "../../../../src/excel/identity/addInParts";
import { inspectWorkbook } from "../../../../src/excel/identity/inspectWorkbook";
import { readReportTables } from "../../../../src/excel/read/tables/readReportTables";
import { factsFromWorkbook } from "../../../../src/report/facts/factsFromWorkbook";
import { leftOutSentences } from "../../../../src/report/sentences/leftOutSentences";
import { writingIn } from "../../../../src/report/writing";
import { describeIssue } from "../../../../src/activity/check/describeIssue";
import type { CheckedFigures } from "../../../../src/commands/steps/checkedFigures";
import type { Host } from "../../../../workbench/host/host";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { words } from "../../../words";
import { serial } from "../../serial";
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

async function readFacts() {
  await waitUntilIdle();
  const snapshot = await inspectWorkbook();
  const parts = findAddInParts(snapshot);
  if (!parts) throw new Error("no sheets");
  const facts = factsFromWorkbook(await readReportTables(parts, snapshot), contractInUse());
  if (typeof facts === "string") throw new Error(facts);
  return facts;
}

/** Every sum of the sheets and of the pane. */
async function sums() {
  const facts = await readFacts();
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

async function closeFebruary(): Promise<void> {
  host = await openContractWorkbook({ year: 2026, date: "2026-03-31" });
  await insertSheet("months");
  await typeInto(tabs.activity, "A4", [
    [JANUARY, "Aarhus", 12, 6, 7, 2, "CRM", ""],
    [JANUARY, "Odder", 40, 2, 3, 1, "CRM", ""],
    [JANUARY, "Skive", 9, 2, 3, null, "CRM", ""],
    [FEBRUARY, "Aarhus", 12, 6, 7, 2, "CRM", ""],
    [FEBRUARY, "Viborg", null, null, null, null, "CRM", ""],
  ]);
  await lockPeriods(await checked(), FEBRUARY, "Indberettet");
}

describe("a locked figure counts in its own month and municipality where its row was given", () => {
  beforeAll(closeFebruary);

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

/** Sentences about lost locked rows in each place: Målark, Kommuner, Kontrol and the report. */
async function said() {
  const { counts, lockedWithoutRow } = sheets.targets;
  const { reconciliation } = sheets.municipalities;
  const facts = await readFacts();
  const sentences = leftOutSentences(facts, writingIn("da", contractInUse()));
  const note = (id: string) =>
    targetRecords(host).find((row) => row[targets.id] === id && row[targets.year] === 2026)?.[
      targets.explanation
    ];
  return {
    notes: ["N2", "R1", "R2", "R3", "N3"].filter((id) => String(note(id)).includes(`${lockedWithoutRow}1. `)),
    count: besideLabel(host, tabs.targets, counts.lockedWithoutRow),
    municipalities: besideLabel(host, tabs.municipalities, reconciliation.lockedWithoutRow),
    rest: [reconciliation.changedSinceLock, reconciliation.difference].flatMap((label) =>
      besideLabel(host, tabs.municipalities, label),
    ),
    report: sentences.filter(({ text }) => text.includes("lukkede måneder")).map(({ text }) => text),
    table: facts.reconciliation?.[0],
    control: (await checked()).issues
      .filter(({ issue }) => issue.rule === "period-locked")
      .map(({ issue }) => describeIssue(issue, "da", {})),
  };
}

describe("a row of a closed month that was moved to an open one", () => {
  it("counts in both places, which is said wherever its sum stands, until it is back", async () => {
    await closeFebruary();
    const nothing = await said();
    expect(nothing).toMatchObject({
      notes: [],
      count: [0, 0],
      municipalities: [0, 0],
      report: [],
      control: [],
    });
    await typeInto(tabs.activity, "A5", [[serial(2026, 3, 1)]]);
    const found = await said();
    expect(found).toMatchObject({
      notes: ["N2", "R1", "R2", "R3"],
      count: [1, 0],
      // 40 individual guidances of one row; nothing else was changed, and nothing is left over.
      municipalities: [-40, -1],
      rest: [0, 0, 0, 0],
      report: [
        "1 række af lukkede måneder er væk fra Aktivitet, men de lukkede tal tæller med: Odder, januar 2026. Er en række flyttet til en anden måned eller kommune, tæller dens tal også dér.",
      ],
      // 12 + 40 + 9 + 12 stand there, and 40 count once more.
      table: {
        entered: 73,
        counted: 113,
        changedSinceLock: 0,
        lockedWithoutRow: -40,
        leftOut: 0,
        difference: 0,
      },
    });
    expect(found.control).toHaveLength(1);
    expect(found.control[0]).toContain("tæller dens tal så længe begge steder");
    await typeInto(tabs.activity, "A5", [[JANUARY]]);
    expect(await said()).toEqual(nothing);
  });

  it("is no loss where it was closed without figures", async () => {
    await closeFebruary();
    const nothing = await said();
    await typeInto(tabs.activity, "A8", [["", "", "", "", "", "", "", ""]]);
    expect(await said()).toEqual(nothing);
  });
});

/** The next version of a contract, without a municipality, and of its amounts with nothing but their total. */
function without(contract: Contract, code: string): Contract {
  const byYear = Object.entries(contract.funding?.byYear ?? {}).map(([year, agreed]) => {
    return [year, agreed.kind === "fixed" ? { kind: agreed.kind, total: agreed.total } : agreed] as const;
  });
  return {
    ...contract,
    version: contract.version + 1,
    municipalities: contract.municipalities.filter((each) => each.code !== code),
    ...(contract.funding && { funding: { ...contract.funding, byYear: Object.fromEntries(byYear) } }),
  };
}

describe("the closed months of a municipality that has left the contract", () => {
  afterAll(() => {
    setContractInUse();
  });

  it("count in no sum, on the sheets, in Kontrol or the report, whether their row stands or not", async () => {
    await closeFebruary();
    const proposal = await prepareUpdate(
      new TextEncoder().encode(JSON.stringify(without(contractInUse(), "779"))),
    );
    if (proposal.kind !== "proposal") throw new Error(JSON.stringify(proposal));
    await updateWorkbook(proposal);
    await waitUntilIdle();
    const counted = async () => {
      // 12 + 40 + 12 of Aarhus and Odder; 9 were Skive's.
      expect(besideLabel(host, tabs.targets, sheets.targets.counts.individual)[0]).toBe(64);
      return said();
    };
    const nothing = {
      notes: [],
      count: [0, 0],
      municipalities: [0, 0],
      rest: [0, 0, 0, 0],
      report: [],
      control: [],
    };
    expect(await counted()).toMatchObject({ ...nothing, table: { entered: 73, leftOut: 9, difference: 0 } });
    await typeInto(tabs.activity, "A6", [["", "", "", "", "", "", "", ""]]);
    expect(await counted()).toMatchObject({ ...nothing, table: { entered: 64, leftOut: 0, difference: 0 } });
  });
});
