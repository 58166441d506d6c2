import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { checkFigures } from "../../../src/commands/checkFigures";
import type { CheckedFigures } from "../../../src/commands/steps/checkedFigures";
import { fixFigures } from "../../../src/commands/fixFigures";
import { insertSheet } from "../../../src/commands/insertSheet";
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
/** The request by which a table that was empty is printed from its first row on. */
const PRINTED = 1;

interface Heard {
  readonly rules: readonly string[];
  readonly places: readonly string[];
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
  failures = [];
  await startWatching();
  user.select(activityId(), { row: 5, column: 0, rows: 1, columns: 1 });
});

async function startWatching(): Promise<void> {
  heard = [];
  watched = await watchFigures(
    await checked(),
    (found, by) => {
      if (found.kind !== "checked") return;
      heard.push({ rules: found.issues.map(({ issue }) => issue.rule), places: placesOf(found), by });
    },
    (error) => failures.push(error),
    PAUSE,
  );
  await waitUntilIdle();
  user.changedByAddIn();
  user.host.resetCounts();
}

function pasteAt(sheetName: string, row: number, text: string, column = 0): void {
  const { id } = sheetByName(user.workbook, sheetName) ?? expect.fail("no sheet");
  user.select(id, { row, column, rows: 1, columns: 1 });
  expect(user.paste(text)).toBeUndefined();
}

/** The add-in changes something, and checks nothing again, before the user changes the date of status. */
async function changeThenType(change: (sheets: Excel.WorksheetCollection) => void): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook.worksheets);
    await context.sync();
  });
  user.changedByAddIn();
  pasteAt(words.tabs.assumptions, 4, "28-02-2026", 1);
}

function placesOf({ issues, figures: { activity, meetings } }: CheckedFigures): readonly string[] {
  return [
    ...issues.map(({ part, issue, address }) => `${issue.rule} ${part} ${address}`),
    ...[activity, meetings].map((table) => String(table?.place.sheetName)),
  ];
}

function meeting(_: unknown, index: number): string {
  return `${(index % 28) + 1}-01-2026\t10000009\tAlfa\tSamsø\tindividuel\tnej\t\tR${index}`;
}

async function checked(): Promise<CheckedFigures> {
  const outcome = await checkFigures();
  if (outcome.kind !== "checked") throw new Error("no figures");
  return outcome;
}

afterEach(async () => {
  await watched.stop();
  expect(failures).toEqual([]);
});

describe("what was typed by hand while no pane was open", () => {
  const printed = (sheet: string) =>
    sheetByName(user.workbook, sheet)?.pageLayout.printArea.map(({ row, rows }) => [row + 1, row + rows]);

  it("is printed once there is one, and pages that reach its table stay as somebody has set them", async () => {
    await insertSheet("explanations");
    await waitUntilIdle();
    await watched.stop();
    // As the forms' sheets are set up: their titles alone.
    for (const sheet of [words.tabs.activity, words.tabs.explanations]) {
      const { pageLayout: empty } = sheetByName(user.workbook, sheet) ?? expect.fail("no sheet");
      empty.printArea = [{ row: 0, column: 0, rows: 2, columns: 8 }];
    }
    pasteAt(words.tabs.activity, 5, "01-01-2026\tSamsø\t1\t1\t0\t0");
    pasteAt(words.tabs.explanations, 8, "N1a\t2026\t\tUdskudt");
    expect(printed(words.tabs.activity)).toEqual([[1, 2]]);
    await startWatching();
    expect(printed(words.tabs.activity)).toEqual([[1, 1_048_576]]);
    const [[, last = 0] = []] = printed(words.tabs.explanations) ?? [];
    expect(last).toBeGreaterThan(9);
    await watched.stop();
    const { pageLayout } = sheetByName(user.workbook, words.tabs.activity) ?? expect.fail("no sheet");
    const own = [{ row: 0, column: 0, rows: 12, columns: 4 }];
    pageLayout.printArea = own;
    await startWatching();
    expect(pageLayout.printArea).toEqual(own);
  });
});

describe("while somebody types", () => {
  it("judges once after each pause, with one request", async () => {
    for (const [column, text] of ["01-01-2026", "Oslo", "12"].entries())
      user.enter(5, column, text, { accept: true });
    await quiet();
    expect(heard).toHaveLength(1);
    expect(user.host.counts.requests).toBe(1 + PRINTED);
  });

  it("judges a pasted block of 10,000 rows once, with one request for the first rows and one for the others", async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => `01-01-2026\tOslo\t${index}\t1\t0\t0`);
    expect(user.paste(rows.join("\n"))).toBeUndefined();
    await vi.waitFor(() => expect(heard).toHaveLength(1), 60_000);
    await quiet();
    expect(heard).toHaveLength(1);
    expect(heard[0]?.by).toBe("here");
    expect(heard[0]?.rules.filter((rule) => rule === "municipality-unknown")).toHaveLength(10_000);
    expect(user.host.counts.requests).toBe(2 + PRINTED);
  });

  it("does not judge what the add-in itself writes: the command has", async () => {
    user.paste("01-01-2026\tÅrhus\t1\t1\t0\t0");
    await quiet();
    const outcome = await checked();
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

describe("with a long table beside the one that somebody types in", () => {
  const ROWS = 1_000;

  beforeEach(async () => {
    await watched.stop();
    await insertSheet("meetings");
    user.changedByAddIn();
    pasteAt(words.tabs.meetings, 3, Array.from({ length: ROWS }, meeting).join("\n"));
    await startWatching();
  });

  it("asks again only for the table that has changed", async () => {
    pasteAt(words.tabs.activity, 5, "01-01-2026\tOslo\t12");
    await quiet();
    expect(heard.map(({ rules }) => rules.includes("municipality-unknown"))).toEqual([true]);
    expect(user.host.counts.requests).toBe(1 + PRINTED);
    const bytes = user.host.counts.bytes;
    user.host.resetCounts();
    pasteAt(words.tabs.meetings, 3, meeting(undefined, 0));
    await quiet();
    // Eight cells a row, each with its value, formula and format, weigh more than 150 bytes.
    expect(user.host.counts.bytes - bytes).toBeGreaterThan(150 * ROWS);
  });

  it("asks no more for a table that a command has read since it changed", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(words.tabs.meetings).getRange("C4").values = [["Beta"]];
      await context.sync();
    });
    user.changedByAddIn();
    await quiet();
    watched.setLatest(await checked());
    user.host.resetCounts();
    pasteAt(words.tabs.activity, 5, "01-01-2026\tOslo\t12");
    await quiet();
    expect(heard).toHaveLength(1);
    expect(user.host.counts.requests).toBe(1 + PRINTED);
  });

  it("says what a whole look says, whatever is typed where", async () => {
    const acts = [
      () => pasteAt(words.tabs.activity, 5, "01-01-2026\tOslo\t12"),
      () => pasteAt(words.tabs.meetings, 7, "01-02-2026\t12345678\tBeta\tOslo\tindividuel"),
      () => pasteAt(words.tabs.activity, 6, "01-02-2026\tOdder\t-3"),
      () => changeThenType((sheets) => sheets.getItem(words.tabs.meetings).getRange("1:2").insert("Down")),
      () => changeThenType((sheets) => sheets.getItem(words.tabs.activity).getRange("1:1").insert("Down")),
      () =>
        changeThenType((sheets) => (sheets.getItem(words.tabs.meetings).getRange("B20").values = [["12"]])),
      () => pasteAt(words.tabs.meetings, ROWS + 6, "mandag\t\t\tSamsø"),
      () => changeThenType((sheets) => (sheets.getItem(words.tabs.meetings).name = "Møder")),
    ];
    for (const [index, act] of acts.entries()) {
      await act();
      // Judging pauses between its steps, in which no request is under way.
      await vi.waitFor(() => expect(heard.length).toBeGreaterThan(index), 20_000);
      await quiet();
      expect(heard.at(-1)?.places).toEqual(placesOf(await checked()));
    }
    expect(heard).toHaveLength(acts.length);
  });
});
