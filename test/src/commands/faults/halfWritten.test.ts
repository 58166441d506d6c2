import { beforeEach, describe, expect, it } from "vitest";
import { checkFigures } from "../../../../src/commands/checkFigures";
import { importFigures } from "../../../../src/commands/importFigures";
import { readOverview } from "../../../../src/commands/readOverview";
import { prepareImport } from "../../../../src/commands/steps/prepareImport";
import { undoImport } from "../../../../src/commands/undo/undoImport";
import { markEntryKnown } from "../../../../src/excel/identity/entryMark";
import { unsettled } from "../../../../src/excel/recover/unsettled";
import type { Host } from "../../../../workbench/host/host";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { words } from "../../../words";
import { openContractWorkbook, typeInto } from "../contractWorkbook";
import { JANUARY } from "../enteredBlock";
import { recordsOf } from "../openAddIn";

const { municipality, individual } = words.activity;
const HEADER = "Periode;Kommune;Individuelle;Kollektive;Vækstforløb;Under 3 år";
const MONTHS = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, "0")}`);
/** Another figure for Aarhus in January, and more rows than the table has room for. */
const FILE = [
  HEADER,
  ...MONTHS.flatMap((month) => ["Aarhus", "Odder"].map((name) => `${month};${name};9;6;1;0`)),
];

let host: Host;

const entered = () =>
  recordsOf(host, "KKR_Aktivitet")
    .filter((row) => row[municipality] !== null)
    .map((row) => [row[municipality], row[individual]]);

async function proposed() {
  const bytes = new TextEncoder().encode(FILE.join("\n"));
  const prepared = await prepareImport({ kind: "file", name: "tal.csv", bytes }, { choices: {}, fix: true });
  await waitUntilIdle();
  return prepared.kind === "proposal" ? prepared : expect.fail(prepared.kind);
}

async function halfFound() {
  await checkFigures();
  await waitUntilIdle();
  const [finding] = unsettled.getState().findings;
  return finding?.kind === "half" ? finding : expect.fail(finding?.kind);
}

/** A pane that is opened anew on the workbook as it stands. */
function reopenPane() {
  unsettled.setState(unsettled.getInitialState(), true);
  markEntryKnown(undefined);
}

const remembered = () => host.workbook.settings.get("KKR.Entering");

beforeEach(async () => {
  host = await openContractWorkbook({ year: 2026, date: "2026-12-31" });
  await typeInto(words.tabs.activity, "A6", [[JANUARY, "Aarhus", 5, 6, 1, 0, "", ""]]);
});

describe("an import that broke off and could not be taken back", () => {
  /** The write fails once its rows are there; taking back fails at its look. */
  async function breakImport() {
    const proposal = await proposed();
    host.failRequest(2, "after", "ServiceNotAvailable");
    host.failRequest(3, "before", "ServiceNotAvailable");
    await expect(importFigures(proposal, true)).rejects.toMatchObject({ undone: false });
    await waitUntilIdle();
    return proposal;
  }

  async function breakInTheMiddle() {
    const proposal = await proposed();
    // After what is loaded ahead come the changes of cells, and rows that fill blank ones.
    host.failRequest(2, { action: 52 }, "AccessDenied");
    host.failRequest(4, "before", "ServiceNotAvailable");
    await expect(importFigures(proposal, true)).rejects.toMatchObject({ undone: false });
    await waitUntilIdle();
  }

  it("is seen to be whole before the next command", async () => {
    await breakImport();
    await checkFigures();
    expect(unsettled.getState().findings).toEqual([{ kind: "written" }]);
    expect(entered()).toHaveLength(24);
  });

  it("is cleared where it is half done, put back by undoing that, and can be imported anew", async () => {
    const before = entered();
    await breakInTheMiddle();
    const half = recordsOf(host, "KKR_Aktivitet");
    const finding = await halfFound();
    expect(finding.sheets).toEqual([words.tabs.activity]);
    expect(finding.cells).toBeGreaterThan(0);
    const undo = await finding.clear();
    await waitUntilIdle();
    expect(entered()).toEqual(before);
    await undo();
    await waitUntilIdle();
    expect(recordsOf(host, "KKR_Aktivitet")).toEqual(half);
    await finding.clear();
    await waitUntilIdle();
    expect(await importFigures(await proposed(), true)).toMatchObject({ kind: "imported" });
    await waitUntilIdle();
    expect(entered()).toHaveLength(24);
    expect((await proposed()).plan).toMatchObject({ added: [], changed: [] });
  });

  it.each([
    ["the overview", () => readOverview()],
    ["a check", () => checkFigures()],
    ["another import", () => proposed()],
  ])("is offered to be cleared after the pane was opened anew, by %s", async (_, open) => {
    const before = entered();
    await breakInTheMiddle();
    const half = recordsOf(host, "KKR_Aktivitet");
    reopenPane();
    await open();
    const finding = await halfFound();
    const undo = await finding.clear();
    await waitUntilIdle();
    expect(entered()).toEqual(before);
    await undo();
    await waitUntilIdle();
    expect(recordsOf(host, "KKR_Aktivitet")).toEqual(half);
    await finding.clear();
    await waitUntilIdle();
    expect(remembered()).toBeUndefined();
    reopenPane();
    await checkFigures();
    expect(unsettled.getState().findings).toEqual([]);
  });

  it("is told once a session, and forgotten where somebody has put it right by hand", async () => {
    await breakInTheMiddle();
    reopenPane();
    await halfFound();
    await checkFigures();
    expect(unsettled.getState().findings).toHaveLength(1);
    await (await halfFound()).clear();
    await breakInTheMiddle();
    await typeInto(words.tabs.activity, "A6", [[JANUARY, "Aarhus", 5, 6, 1, 0, "", ""]]);
    const rows = recordsOf(host, "KKR_Aktivitet").length;
    if (rows > 1)
      await typeInto(
        words.tabs.activity,
        "A7",
        Array.from({ length: rows - 1 }, () => Array(8).fill("")),
      );
    reopenPane();
    await checkFigures();
    expect(unsettled.getState().findings).toEqual([]);
    expect(remembered()).toBeUndefined();
  });

  it("leaves alone what somebody has typed since", async () => {
    await breakInTheMiddle();
    const at = recordsOf(host, "KKR_Aktivitet").findIndex((row) => row[individual] === 9);
    await typeInto(words.tabs.activity, `C${6 + Math.max(at, 0)}`, [[77]]);
    const finding = await halfFound();
    await finding.clear();
    await waitUntilIdle();
    expect(recordsOf(host, "KKR_Aktivitet").some((row) => row[individual] === 77)).toBe(true);
  });

  it("is looked at although nothing else is known of it, and keeps nothing from being done where its sheet is gone", async () => {
    await breakImport();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(words.tabs.activity).delete();
      await context.sync();
    });
    await waitUntilIdle();
    expect(await checkFigures()).toEqual({ kind: "no-workbook" });
    expect(unsettled.getState().findings).toEqual([{ kind: "unclear" }]);
  });
});

describe("an undoing that broke off", () => {
  it("is finished by clearing what it left", async () => {
    const before = entered();
    const proposal = await proposed();
    const outcome = await importFigures(proposal, true);
    await waitUntilIdle();
    if (outcome.kind !== "imported") return expect.fail(outcome.kind);
    // A read, the look of taking back, and its write, which stops in the middle; after a look, mending is not answered for.
    host.failRequest(3, { action: 40 }, "GeneralException");
    host.failRequest(5, "before", "ServiceNotAvailable");
    await expect(undoImport(proposal.figures, outcome.blocks)).rejects.toMatchObject({ undone: false });
    await waitUntilIdle();
    await (await halfFound()).clear();
    await waitUntilIdle();
    expect(entered()).toEqual(before);
    return undefined;
  });
});
