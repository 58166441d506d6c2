import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkFigures } from "../../../src/commands/checkFigures";
import { fixFigures } from "../../../src/commands/fixFigures";
import { insertWorkbook } from "../../../src/commands/insertWorkbook";
import { watchFigures, type FiguresWatch } from "../../../src/commands/watchFigures";
import { customFunctions, NAMESPACE } from "../../../workbench/cli/customFunctions";
import { EventType } from "../../../workbench/host/events/eventEntry";
import { raiseEvent } from "../../../workbench/host/events/raiseEvent";
import { connectOffice, waitUntilIdle } from "../../../workbench/host/nodeTransport";
import { createWorkbook, sheetByName } from "../../../workbench/model/workbook";
import { forwardUserEvents } from "../../../workbench/grid/pane/userEvents";
import { createSession } from "../../../workbench/session/createSession";
import type { Session } from "../../../workbench/session/session";
import { AT_MIDYEAR } from "./contractWorkbook";
import { words } from "../../words";

/** Long enough for a debounce of `PAUSE` and what follows it. */
const PAUSE = 40;

interface Heard {
  readonly rules: readonly string[];
  readonly by: string;
}

let user: Session;
let heard: Heard[];
let failures: unknown[];
let watched: FiguresWatch;

function activityId(): string {
  return sheetByName(user.workbook, words.tabs.activity)?.id ?? expect.fail("no sheet");
}

async function quiet(): Promise<void> {
  await pause(3 * PAUSE);
  await waitUntilIdle();
}

beforeEach(async () => {
  user = createSession(createWorkbook(), { functions: { [NAMESPACE]: customFunctions() } });
  connectOffice(user.host);
  forwardUserEvents(user);
  await insertWorkbook(AT_MIDYEAR);
  const outcome = await checkFigures();
  if (outcome.kind !== "checked") throw new Error("no figures");
  heard = [];
  failures = [];
  watched = await watchFigures(
    outcome,
    (found, by) => {
      if (found.kind === "checked") heard.push({ rules: found.issues.map(({ issue }) => issue.rule), by });
    },
    (error) => failures.push(error),
    PAUSE,
  );
  await waitUntilIdle();
  user.changedByAddIn();
  user.host.resetCounts();
  user.select(activityId(), { row: 5, column: 0, rows: 1, columns: 1 });
});

afterEach(async () => {
  await watched.stop();
  expect(failures).toEqual([]);
});

describe("while somebody types", () => {
  it("judges once after each pause, with one request", async () => {
    for (const [column, text] of ["01-01-2026", "Oslo", "12"].entries())
      user.enter(5, column, text, { accept: true });
    await quiet();
    expect(heard).toHaveLength(1);
    expect(user.host.counts.requests).toBe(1);
  });

  it("judges a pasted block of 10,000 rows once, with one request", async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => `01-01-2026\tOslo\t${index}\t1\t0\t0`);
    expect(user.paste(rows.join("\n"))).toBeUndefined();
    await quiet();
    expect(heard).toHaveLength(1);
    expect(heard[0]?.by).toBe("here");
    expect(heard[0]?.rules.filter((rule) => rule === "municipality-unknown")).toHaveLength(10_000);
    expect(user.host.counts.requests).toBe(1);
  });

  it("does not judge what the add-in itself writes: the command has", async () => {
    user.paste("01-01-2026\tÅrhus\t1\t1\t0\t0");
    await quiet();
    const outcome = await checkFigures();
    if (outcome.kind !== "checked") return expect.fail("no figures");
    const spelling = outcome.issues.filter(({ issue }) => issue.rule === "municipality-spelling");
    await fixFigures(outcome, spelling, "fix");
    await quiet();
    expect(heard).toHaveLength(1);
  });

  it("tells a co-author's change apart, which is to interrupt nobody", async () => {
    const inner = user.host.session;
    raiseEvent(inner, EventType.worksheetChanged, [activityId()], {
      changeType: "RangeEdited",
      address: "A4",
      source: "Remote",
      triggerSource: "Unknown",
      worksheetId: activityId(),
    });
    inner.events.flush();
    await quiet();
    expect(heard.map(({ by }) => by)).toEqual(["elsewhere"]);
  });

  it("judges again when the date of status changes, and no more once it is stopped", async () => {
    const sheet = sheetByName(user.workbook, words.tabs.assumptions);
    if (!sheet) return expect.fail("no sheet");
    user.select(sheet.id, { row: 4, column: 1, rows: 1, columns: 1 });
    user.enter(4, 1, "31-01-2026");
    await quiet();
    expect(heard).toHaveLength(1);
    await watched.stop();
    user.enter(4, 1, "28-02-2026");
    await quiet();
    expect(heard).toHaveLength(1);
  });

  it("stops without an error where Excel does not let go, and hears no more", async () => {
    user.host.resetCounts();
    user.host.failRequest(1, "before", "ServiceNotAvailable");
    await watched.stop();
    user.enter(5, 1, "Oslo");
    await quiet();
    expect(heard).toEqual([]);
  });
});
