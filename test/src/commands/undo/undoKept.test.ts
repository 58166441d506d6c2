// @vitest-environment jsdom
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { createReport } from "../../../../src/commands/createReport";
import { checkFigures } from "../../../../src/commands/checkFigures";
import { makeHandover } from "../../../../src/commands/makeHandover";
import { makeInvoices } from "../../../../src/commands/makeInvoices";
import { insertSheet, OPTIONAL_PARTS } from "../../../../src/commands/insertSheet";
import { fixFigures } from "../../../../src/commands/fixFigures";
import { importFigures } from "../../../../src/commands/importFigures";
import { lockPeriods } from "../../../../src/commands/month/lockPeriods";
import { changeSetting } from "../../../../src/commands/settings/changeSetting";
import { prepareImport } from "../../../../src/commands/steps/prepareImport";
import { undoKept } from "../../../../src/commands/undo/undoKept";
import { prepareTakeBack } from "../../../../src/commands/updating/prepareTakeBack";
import { prepareUpdateTo } from "../../../../src/commands/updating/prepareUpdate";
import { updateWorkbook } from "../../../../src/commands/updating/updateWorkbook";
import { withAmendments } from "../../../../src/contract/changes/withAmendments";
import { contractChanges } from "../../../../src/contract/changes/contractChanges";
import { contractInUse, setContractInUse } from "../../../../src/contract/contractInUse";
import { inspectWorkbook } from "../../../../src/excel/identity/inspectWorkbook";
import { SHEET_SCOPED_NAMES } from "../../../../src/sheets/plan/naming";
import type { Host } from "../../../../workbench/host/host";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { serial } from "../../serial";
import { SHEETS, words } from "../../../words";
import { cancelAtLook } from "./cancelAtLook";
import { AT_MIDYEAR, openContractWorkbook, typeInto } from "../contractWorkbook";
import { JANUARY } from "../enteredBlock";
import { copyBesideLog, copyOf, errorsIn, recordsOf, valueAt } from "../openAddIn";
import { reopened } from "../reopened";

const { activity } = words.tabs;

afterAll(() => setContractInUse());

async function importFile(...lines: readonly string[]): Promise<void> {
  const text = ["Periode;Kommune;Individuelle;Kollektive;Vækstforløb;Under 3 år", ...lines].join("\n");
  const bytes = new TextEncoder().encode(text);
  const proposal = await prepareImport({ kind: "file", name: "tal.csv", bytes }, { choices: {}, fix: true });
  if (proposal.kind !== "proposal") throw new Error(proposal.kind);
  await importFigures(proposal, true);
  await waitUntilIdle();
}

const checked = async () => {
  const outcome = await checkFigures();
  return outcome.kind === "checked" ? outcome : expect.fail(outcome.kind);
};

/** Undoing that is cancelled while it looks changes nothing, and what it would undo is still kept. */
async function cancelUndo(host: Host, before: unknown): Promise<void> {
  const last = await lastKept();
  await cancelAtLook((control) => undoKept(last, control));
  await waitUntilIdle();
  expect(contents(host)).toEqual(before);
  expect(await lastKept()).toEqual(last);
}

/** Each cell's content, whatever its format, but for the log and the list of amendments. */
const contents = (host: Host) =>
  copyBesideLog(host).sheets.map(({ name, cells }) => [
    name,
    [...cells]
      .flatMap(([key, { value, formula }]) =>
        value === null || value === "" ? [] : [`${key}: ${formula ?? String(value)}`],
      )
      .filter((line) => !/: (?:Tillæg |Måltal for R1 i 2026: fra)/.test(line))
      .toSorted(),
  ]);

const kept = async () => (await inspectWorkbook()).done ?? [];
const lastKept = async () => (await kept()).at(-1) ?? expect.fail("nothing is kept");
const undoLast = async () => {
  const last = await lastKept();
  const outcome = await undoKept(last);
  await waitUntilIdle();
  return outcome;
};

const comment = (address: string, content: string) =>
  Excel.run(async (context) => {
    context.workbook.comments.add(address, content);
    await context.sync();
  });

it("a workbook that was saved and opened again takes back each command, the last first", async () => {
  setContractInUse();
  let host = await openContractWorkbook();
  await typeInto(activity, "A4", [
    [JANUARY, "Aarhus", 9, 9, 9, 9, "CRM", "set"],
    [JANUARY, "Samsø", 9, 9, 9, "'9", "CRM", ""],
  ]);
  const states: unknown[] = [];
  const remember = () => states.push(contents(host));
  remember();
  await importFile("2026-01;Aarhus;5;6;1;0", "2026-02;Odder;5;6;1;0");
  remember();
  await changeSetting("individualTarget", null, 2500);
  await waitUntilIdle();
  remember();
  const figures = await checked();
  await fixFigures(
    figures,
    figures.issues.filter(({ issue }) => issue.fix !== undefined),
    "fix",
  );
  await waitUntilIdle();
  remember();
  expect((await createReport()).kind).toBe("created");
  await waitUntilIdle();
  remember();
  const contract = contractInUse();
  const other = {
    ...contract,
    version: contract.version + 1,
    measures: contract.measures.map((each) =>
      each.id === "R1"
        ? { ...each, targets: { ...each.targets, "2026": { kind: "fixed" as const, value: 5500 } } }
        : each,
    ),
  };
  const decision = { by: "KKR", date: "2026-09-01", caseNumber: "", from: "" };
  const decided = { by: "KKR", decided: "2026-09-01" };
  const amended = withAmendments(other, contractChanges(contract, other), decided, contract, String);
  const update = await prepareUpdateTo(amended);
  await updateWorkbook(update.kind === "proposal" ? { ...update, decision } : expect.fail(update.kind));
  await waitUntilIdle();

  host = await reopened(host);
  expect((await kept()).map(({ action }) => action)).toEqual([
    "import",
    "setting",
    "fix",
    "report",
    "decision",
  ]);
  const back = await undoLast();
  const proposal = await prepareTakeBack(back.kind === "contract" ? back.versions : expect.fail(back.kind));
  await updateWorkbook(proposal.kind === "proposal" ? proposal : expect.fail(proposal.kind));
  await waitUntilIdle();
  expect(contractInUse().measures).toEqual(contract.measures);
  // The decision stays in the list, and that it was taken back.
  expect(contractInUse().amendments?.map((each) => [each.by, "was" in each && each.was])).toEqual([
    ["KKR", 5000],
    ["KKR (fortrudt)", 5500],
  ]);
  expect(recordsOf(host, "KKR_Log").map((row) => row[words.log.to])).toContain("KKR (fortrudt)");
  let before: unknown = contents(host);
  for (const state of states.toReversed().slice(1)) {
    await cancelUndo(host, before);
    before = state;
    expect(await undoLast()).toEqual({ kind: "undone" });
    expect(contents(host)).toEqual(state);
  }
  expect(await kept()).toEqual([]);
});

it("what somebody has changed since stays, and is named; a report that was written on as well", async () => {
  setContractInUse();
  let host = await openContractWorkbook();
  await typeInto(activity, "A4", [[JANUARY, "Aarhus", 9, 9, 9, 9, "CRM", "set"]]);
  await importFile("2026-01;Aarhus;5;6;1;0");
  const made = await createReport();
  const sheet = made.kind === "created" ? made.sheet : expect.fail(made.kind);
  host = await reopened(host);
  await typeInto(sheet, "A40", [["Set af styregruppen"]]);
  await typeInto(activity, "C4", [[77]]);
  expect(await undoLast()).toEqual({ kind: "changed-since", cells: 1 });
  expect(valueAt(host, sheet, "A40")).toBe("Set af styregruppen");
  const [first = expect.fail("nothing is kept")] = await kept();
  expect(await undoKept(first)).toEqual({ kind: "undone", kept: [`${activity}!C4`] });
  await waitUntilIdle();
  expect(["C4", "D4", "E4", "F4"].map((cell) => valueAt(host, activity, cell))).toEqual([77, 9, 9, 9]);
  expect(await undoKept(first)).toEqual({ kind: "gone" });
});

it("a report keeps what it was made from where the structure is protected, and goes once it is not", async () => {
  setContractInUse();
  const host = await openContractWorkbook();
  await importFile("2026-01;Aarhus;5;6;1;0");
  await createReport();
  host.workbook.structureProtected = true;
  const before = copyOf(host);
  await expect(undoLast()).rejects.toMatchObject({ reason: "protected", undone: true });
  await waitUntilIdle();
  expect(copyOf(host)).toEqual(before);
  host.workbook.structureProtected = undefined;
  expect(await undoLast()).toEqual({ kind: "undone" });
});

it("months that are closed end what would change them", async () => {
  setContractInUse();
  await openContractWorkbook();
  await typeInto(activity, "A4", [
    [JANUARY, "Aarhus", 9, 9, 9, 9, "CRM", "set"],
    [JANUARY, "Samsø", 9, 9, 9, "'9", "CRM", ""],
  ]);
  const before = await checked();
  await fixFigures(
    before,
    before.issues.filter(({ issue }) => issue.fix !== undefined),
    "fix",
  );
  expect((await kept()).map(({ action }) => action)).toEqual(["fix"]);
  await lockPeriods(await checked(), serial(2026, 1, 1), "Lukket");
  expect(await kept()).toEqual([]);
});

it("keeps no rows of Forløb: who deletes a firm there has deleted it", async () => {
  setContractInUse();
  const host = await openContractWorkbook();
  await insertSheet("meetings");
  const bytes = new TextEncoder().encode("Dato;CVR;Kommune;Type\n15-01-2026;40084606;Aarhus;individuel");
  const proposal = await prepareImport({ kind: "file", name: "tal.csv", bytes }, { choices: {}, fix: true });
  if (proposal.kind !== "proposal") throw new Error(proposal.kind);
  expect(await importFigures(proposal, true)).toMatchObject({ added: 1 });
  await waitUntilIdle();
  expect(recordsOf(host, "KKR_Forloeb")[0]).toMatchObject({ CVR: "40084606" });
  expect((await kept()).map(({ action }) => action)).toEqual(["insert"]);
  expect(JSON.stringify([...host.workbook.settings])).not.toContain("40084606");
});

it("sheets that were inserted along with the contract's go again by themselves", async () => {
  setContractInUse();
  const without = contents(await openContractWorkbook());
  const alongside = ["meetings", "months", "invoices", "explanations", "reportWay"] as const;
  const host = await openContractWorkbook({ ...AT_MIDYEAR, alongside });
  const tabs = host.workbook.sheets.map(({ name }) => name);
  expect(tabs).toEqual(["Ark1", ...SHEETS, ...alongside.map((part) => words.tabs[part])]);
  expect(errorsIn(host)).toEqual([]);
  expect(await insertSheet("months")).toMatchObject({ kind: "already-there" });
  expect(await undoLast()).toEqual({ kind: "undone" });
  expect(contents(host)).toEqual(without);
});

describe.each(OPTIONAL_PARTS)("the sheet %s that was inserted", (part) => {
  it("goes again with all that came with it, also in a workbook that was opened anew, and begins no log", async () => {
    setContractInUse();
    let host = await openContractWorkbook();
    const before = contents(host);
    const { names } = host.workbook;
    const namesBefore = names.map(({ name }) => name);
    expect((await insertSheet(part)).kind).toBe("inserted");
    await waitUntilIdle();
    host = await reopened(host);
    expect(await undoLast()).toEqual({ kind: "undone" });
    expect(contents(host)).toEqual(before);
    expect(host.workbook.names.map(({ name }) => name)).toEqual(namesBefore);
    expect(await kept()).toEqual([]);
  });

  it("stays where somebody has written or commented on it", async () => {
    setContractInUse();
    const host = await openContractWorkbook();
    await insertSheet(part);
    await comment(`${words.tabs[part]}!C60`, "Se mødet i maj");
    // One of ours goes with its sheet.
    await comment(`${words.tabs[part]}!D60`, "KKR: Ukendt kommune");
    expect(await undoLast()).toEqual({ kind: "changed-since", cells: 1 });
    await typeInto(words.tabs[part], "B60", [["egen note"]]);
    expect(await undoLast()).toEqual({ kind: "changed-since", cells: 2 });
    expect(valueAt(host, words.tabs[part], "B60")).toBe("egen note");
  });
});

describe("what was renewed", () => {
  beforeEach(() => setContractInUse());

  it("invoices are as they were, and those that somebody has written on since stay", async () => {
    let host = await openContractWorkbook();
    await makeInvoices();
    await waitUntilIdle();
    const before = contents(host);
    const instalments = async (count: number) => {
      await Excel.run(async ({ workbook }) => {
        const { names } = workbook.worksheets.getItem(words.tabs.invoices);
        names.getItem(SHEET_SCOPED_NAMES.invoiceInstalments).getRange().values = [[count]];
        await workbook.context.sync();
      });
      await waitUntilIdle();
    };
    await instalments(2);
    expect(await makeInvoices()).toMatchObject({ kind: "done" });
    await waitUntilIdle();
    host = await reopened(host);
    expect((await kept()).map(({ action }) => action)).toEqual(["insert", "invoices"]);
    await cancelUndo(host, contents(host));
    expect(await undoLast()).toEqual({ kind: "undone" });
    await instalments(1);
    expect(contents(host)).toEqual(before);
  });

  it("Overlevering shows again what it showed, and notes on it stay", async () => {
    let host = await openContractWorkbook();
    await makeHandover();
    await waitUntilIdle();
    const before = contents(host);
    await changeSetting("individualTarget", null, 2500);
    expect(await makeHandover()).toMatchObject({ kind: "renewed" });
    await waitUntilIdle();
    host = await reopened(host);
    expect((await kept()).map(({ action }) => action)).toEqual(["insert", "setting", "handover"]);
    expect(await undoLast()).toEqual({ kind: "undone" });
    expect(await undoLast()).toEqual({ kind: "undone" });
    expect(contents(host)).toEqual(before);
  });
});
