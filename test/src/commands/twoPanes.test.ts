import { setTimeout as pause } from "node:timers/promises";
import { afterEach, expect, it } from "vitest";
import { checkFigures } from "../../../src/commands/checkFigures";
import { importFigures } from "../../../src/commands/importFigures";
import { prepareImport } from "../../../src/commands/steps/prepareImport";
import type { CheckedFigures } from "../../../src/commands/steps/checkedFigures";
import { watchFigures, type FiguresWatch } from "../../../src/commands/watchFigures";
import { customFunctions, NAMESPACE } from "../../../workbench/cli/customFunctions";
import { forwardUserEvents } from "../../../workbench/grid/pane/userEvents";
import { EventType } from "../../../workbench/host/events/eventEntry";
import { raiseEvent } from "../../../workbench/host/events/raiseEvent";
import type { Host } from "../../../workbench/host/host";
import { connectOffice, waitUntilIdle } from "../../../workbench/host/nodeTransport";
import { sheetByName } from "../../../workbench/model/workbook";
import { createSession } from "../../../workbench/session/createSession";
import type { Session } from "../../../workbench/session/session";
import { words } from "../../words";
import { openContractWorkbook, typeInto } from "./contractWorkbook";
import { JANUARY } from "./enteredBlock";
import { recordsOf } from "./openAddIn";

const { tabs, activity } = words;
/** Long enough for a debounce of `PAUSE` and what follows it. */
const PAUSE = 40;
/** Before this request of an import nothing is compared yet, and whatever is typed is there from the start. */
const FIRST = 3;

/** A pane's list, as it follows the workbook; each pane hears all that changes. */
interface Pane {
  readonly watch: FiguresWatch;
  list: readonly string[];
}

const panes: Pane[] = [];

afterEach(async () => {
  for (const { watch } of panes.splice(0)) await watch.stop();
});

const listOf = ({ issues }: CheckedFigures) => issues.map(({ issue, address }) => `${issue.rule} ${address}`);

async function checked(): Promise<CheckedFigures> {
  const outcome = await checkFigures();
  return outcome.kind === "checked" ? outcome : expect.fail(outcome.kind);
}

async function openPane(): Promise<Pane> {
  const known = await checked();
  const watch = await watchFigures(
    known,
    (found) => {
      if (found.kind === "checked") pane.list = listOf(found);
    },
    (error) => expect.fail(String(error)),
    PAUSE,
  );
  const pane: Pane = { watch, list: listOf(known) };
  panes.push(pane);
  return pane;
}

/** The other browser's pane hears of what this one's command has written as of a co-author's change. */
function tellTheOther({ host, workbook }: Session): void {
  const worksheetId = sheetByName(workbook, tabs.activity)?.id ?? "";
  raiseEvent(host.session, EventType.worksheetChanged, [worksheetId], {
    changeType: "RangeEdited",
    address: "A4:F20",
    source: "Remote",
    triggerSource: "Unknown",
    worksheetId,
  });
  host.session.events.flush();
}

/** Imports as the first pane does: where the workbook has become another since it was compared, once more. */
async function importFile(): Promise<string[]> {
  const text = "Periode;Kommune;Individuelle;Kollektive;Vækstforløb;Under 3 år\n2026-02;Odder;5;6;1;0\n";
  const source = { kind: "file", name: "tal.csv", bytes: new TextEncoder().encode(text) } as const;
  const proposal = await prepareImport(source, { choices: {}, fix: true });
  if (proposal.kind !== "proposal") return expect.fail(proposal.kind);
  const { kind } = await importFigures(proposal, false);
  return kind === "changed-since" ? [kind, ...(await importFile())] : [kind];
}

async function openTwo(beforeRequest: (host: Host, request: number) => void) {
  const { workbook } = await openContractWorkbook();
  await typeInto(tabs.activity, "A4", [[JANUARY, "Aarhus", 9, 9, 9, 9, "CRM", "set"]]);
  const user = createSession(workbook, { functions: { [NAMESPACE]: customFunctions() } });
  let count = 0;
  const { host } = user;
  connectOffice({
    ...host,
    processQuery(request) {
      beforeRequest(host, ++count);
      return host.processQuery(request);
    },
  });
  forwardUserEvents(user);
  return { user, restart: () => (count = 0) };
}

it("one pane imports while somebody types in the other's browser, before whichever request: nothing is lost, both lists are right", async () => {
  const outcomes = new Set<string>();
  let isOver = false;
  for (let moment = FIRST; !isOver; moment++) {
    let hasTyped = false;
    let isImporting = false;
    const { user, restart } = await openTwo((_host, request) => {
      if (!isImporting || request !== moment) return;
      // Who sees the imported row there types elsewhere.
      hasTyped = recordsOf(user.host, "KKR_Aktivitet")[1]?.[activity.municipality] === null;
      if (!hasTyped) return;
      // A figure that cannot be, and a row of a municipality that is not.
      paste(3, 2, "-7");
      paste(4, 1, "Oslo");
    });
    const paste = (row: number, column: number, text: string) => {
      const id = sheetByName(user.workbook, tabs.activity)?.id ?? "";
      user.select(id, { row, column, rows: 1, columns: 1 });
      expect(user.paste(text)).toBeUndefined();
    };
    const both = [await openPane(), await openPane()];
    restart();
    isImporting = true;
    outcomes.add((await importFile()).join());
    isImporting = false;
    await waitUntilIdle();
    tellTheOther(user);
    await pause(3 * PAUSE);
    await waitUntilIdle();
    const rows = recordsOf(user.host, "KKR_Aktivitet");
    const imported = rows.filter((row) => row[activity.municipality] === "Odder");
    expect(imported.map((row) => row[activity.individual])).toEqual([5]);
    if (hasTyped) {
      expect(rows[0]?.[activity.individual]).toBe(-7);
      expect(rows.map((row) => row[activity.municipality])).toContain("Oslo");
    }
    const expected = listOf(await checked());
    expect(both.map(({ list }) => list)).toEqual([expected, expected]);
    for (const { watch } of panes.splice(0)) await watch.stop();
    isOver = !hasTyped;
  }
  expect([...outcomes]).toEqual(["changed-since,imported", "imported"]);
});
