import { describe, expect, it, vi } from "vitest";
import type { CheckedFigures } from "../../../../src/commands/steps/checkedFigures";
import type { CheckOutcome } from "../../../../src/commands/checkFigures";
import type { UndoOutcome } from "../../../../src/commands/undo/undoChanges";
import { createChecking } from "../../../../src/taskpane/check/checking";
import type { Checking } from "../../../../src/taskpane/check/checkingState";
import { addressesOf, entered, wholeMonth } from "./enteredFigures";
import { figuresInMemory } from "./figuresInMemory";
import { refusal } from "../refusal";
import { heldBack } from "../heldBack";
import type { Marked } from "../../../../src/commands/markIssues";

/** Two figures kept as text, a negative one, and a row that says more growth courses than guidances. */
const WRONG = wholeMonth((name) =>
  name === "Aarhus"
    ? { individual: "1.234", collective: "12" }
    : name === "Horsens"
      ? { individual: -1 }
      : name === "Odder"
        ? { growth: 40 }
        : {},
);

function begun(rows = WRONG, memory: Parameters<typeof figuresInMemory>[1] = {}) {
  const figures = figuresInMemory(rows, memory);
  return { figures, checking: createChecking(figures.commands) };
}

function checkedBy(checking: Checking): CheckedFigures {
  const { outcome } = checking.getState();
  return outcome?.kind === "checked" ? outcome : expect.fail("nothing has been checked");
}

const rulesOf = (checking: Checking) => checkedBy(checking).issues.map(({ issue }) => issue.rule);
const fixable = (checking: Checking) =>
  checkedBy(checking).issues.filter(({ issue }) => issue.fix !== undefined);
const firstIssue = (checking: Checking) => checkedBy(checking).issues[0] ?? expect.fail("no issue");

describe("a check", () => {
  it("goes from nothing to what it found, busy meanwhile", async () => {
    const { checking } = begun();
    expect(checking.getState()).toMatchObject({ busy: false, outcome: undefined, announcementCount: 0 });
    const seen: boolean[] = [];
    checking.subscribe(() => seen.push(checking.getState().busy));
    await checking.check();
    expect(seen[0]).toBe(true);
    expect(checking.getState()).toMatchObject({ busy: false, failure: undefined, announcementCount: 1 });
    expect(rulesOf(checking)).toEqual([
      // Errors first, in the order of rows: Horsens stands before Aarhus.
      "number-negative",
      "number-text",
      "number-text",
      "growth-exceeds-guided",
    ]);
  });

  it("hands on what is known, which spares the look for the tables, and tells the same findings anew", async () => {
    const { checking, figures } = begun();
    await checking.check();
    const first = checkedBy(checking);
    await checking.check();
    const { calls } = figures.commands.check.mock;
    expect(calls.map(([before]) => before?.issues)).toEqual([undefined, first.issues]);
    expect(checkedBy(checking).issues).toEqual(first.issues);
    expect(checking.getState().announcementCount).toBe(2);
    expect(figures.commands.watch).toHaveBeenCalledTimes(1);
  });

  it("that is cancelled leaves what was found, and says so in place of it", async () => {
    const { checking, figures } = begun();
    await checking.check();
    const first = checkedBy(checking);
    figures.commands.check.mockImplementationOnce(
      (_, control) =>
        new Promise((_resolve, reject) =>
          control?.signal?.addEventListener("abort", () => reject(new Error("cancelled"))),
        ),
    );
    const again = checking.check();
    await vi.waitFor(() => expect(figures.commands.check).toHaveBeenCalledTimes(2), 20_000);
    checking.cancel();
    await again;
    expect(checking.getState()).toMatchObject({
      busy: false,
      progress: undefined,
      failure: undefined,
      note: { kind: "cancelled" },
      outcome: first,
      announcementCount: 1,
    });
    await checking.check();
    expect(checking.getState()).toMatchObject({ note: undefined, announcementCount: 2 });
  });

  it("says that there is nothing to check where the sheets are not there", async () => {
    const { checking, figures } = begun();
    figures.remove();
    await checking.check();
    expect(checking.getState()).toMatchObject({ outcome: { kind: "no-workbook" }, announcementCount: 1 });
    expect(figures.commands.watch).not.toHaveBeenCalled();
  });

  it("forgets what can be undone when the sheets are gone", async () => {
    const { checking, figures } = begun();
    await checking.check();
    await checking.fix(fixable(checking), "fix");
    figures.remove();
    await checking.check();
    expect(checking.getState()).toMatchObject({ outcome: { kind: "no-workbook" }, undoable: [] });
  });

  it("at the pane's start shows what it finds, aloud to nobody, and is silent without sheets", async () => {
    const { checking, figures } = begun();
    await checking.checkInBackground();
    expect(rulesOf(checking)).toHaveLength(4);
    expect(checking.getState()).toMatchObject({ announcementCount: 0, announced: undefined });
    expect(figures.commands.watch).toHaveBeenCalledTimes(1);
    const other = begun();
    other.figures.remove();
    await other.checking.checkInBackground();
    expect(other.checking.getState().outcome).toBeUndefined();
  });

  it("at the pane's start shows what kept it from reading, and goes on with the next press", async () => {
    const { checking, figures } = begun();
    figures.commands.check.mockRejectedValueOnce(refusal("ServiceNotAvailable"));
    await checking.checkInBackground();
    expect(checking.getState()).toMatchObject({ outcome: undefined, failure: { reason: "connection" } });
    await checking.check();
    expect(checking.getState().failure).toBeUndefined();
    expect(rulesOf(checking)).toHaveLength(4);
  });

  it("looks for the tables anew once sheets have been inserted", async () => {
    const { checking, figures } = begun();
    await checking.check();
    await checking.checkInBackground();
    expect(figures.commands.check).toHaveBeenLastCalledWith();
  });
});

describe("one command at a time", () => {
  it("takes no second press while the first is under way", async () => {
    const { checking, figures } = begun();
    await checking.check();
    const wanted = fixable(checking);
    await Promise.all([checking.fix(wanted, "fix"), checking.fix(wanted, "fix"), checking.undo()]);
    expect(figures.commands.fix).toHaveBeenCalledTimes(1);
    expect(figures.commands.undo).not.toHaveBeenCalled();
    expect(checking.getState().undoable).toHaveLength(1);
  });

  it("goes to a cell once what is under way has ended", async () => {
    const { checking, figures } = begun();
    await checking.check();
    const found = firstIssue(checking);
    const outcome = heldBack<CheckOutcome>();
    figures.commands.check.mockReturnValueOnce(outcome.promise);
    const checked = checking.check();
    const selected = checking.select(found);
    expect(figures.commands.select).not.toHaveBeenCalled();
    outcome.answer(checking.getState().outcome ?? expect.fail("no outcome"));
    await Promise.all([checked, selected]);
    expect(figures.commands.select.mock.calls).toEqual([[checkedBy(checking), found]]);
  });

  it("lets a press wait for what the pane's start is still looking up", async () => {
    const { checking, figures } = begun();
    const outcome = heldBack<CheckOutcome>();
    figures.commands.check.mockReturnValueOnce(outcome.promise);
    const starting = checking.checkInBackground();
    const pressed = checking.check();
    expect(checking.getState().busy).toBe(true);
    outcome.answer({ kind: "no-workbook" });
    await Promise.all([starting, pressed]);
    expect(figures.commands.check).toHaveBeenCalledTimes(2);
    expect(checking.getState()).toMatchObject({ busy: false, announcementCount: 1 });
    expect(rulesOf(checking)).toHaveLength(4);
  });

  it("has nothing to mend, mark, lock or select before anything was checked", async () => {
    const { checking, figures } = begun();
    const other = begun();
    await other.checking.check();
    const found = firstIssue(other.checking);
    await checking.fix([found], "fix");
    await checking.undo();
    await checking.mute(found, "set");
    await checking.unmute(found);
    await checking.setMarked(true);
    await checking.lock(46023, "");
    await checking.select(found);
    const { check, watch, ...others } = figures.commands;
    for (const command of [check, watch, ...Object.values(others)]) expect(command).not.toHaveBeenCalled();
    expect(checking.getState()).toMatchObject({ busy: false, failure: undefined });
  });

  it("says that it checks only while it checks", async () => {
    const { checking, figures } = begun();
    const seen: [boolean, boolean][] = [];
    checking.subscribe(() => seen.push([checking.getState().busy, checking.getState().checking]));
    await checking.check();
    expect(seen).toContainEqual([true, true]);
    seen.length = 0;
    await checking.select(firstIssue(checking));
    expect(figures.commands.select).toHaveBeenCalledTimes(1);
    expect(seen).toContainEqual([true, false]);
    expect(seen.map(([, isCheck]) => isCheck)).not.toContain(true);
  });

  it("forgets a listener that has unsubscribed", async () => {
    const { checking } = begun();
    const listener = vi.fn();
    checking.subscribe(listener)();
    await checking.check();
    expect(listener).not.toHaveBeenCalled();
  });
});

describe("mending and taking back", () => {
  it("tells how many cells it mended, and undoes the last first", async () => {
    const { checking, figures } = begun();
    await checking.check();
    const [first, second] = fixable(checking);
    if (!first || !second) return expect.fail("two figures are texts");
    await checking.fix([first], "fix");
    expect(checking.getState().note).toEqual({ kind: "fixed", count: 1, ofRows: false, skipped: [] });
    await checking.fix([second], "fix");
    expect(figures.rows().find(({ municipality }) => municipality === "Aarhus")).toMatchObject({
      individual: 1234,
      collective: 12,
    });
    expect(checking.getState().undoable).toHaveLength(2);
    await checking.undo();
    expect(checking.getState().note).toEqual({ kind: "undone", count: 1, ofRows: false, kept: 0 });
    expect(figures.rows().find(({ municipality }) => municipality === "Aarhus")).toMatchObject({
      individual: 1234,
      collective: "12",
    });
    await checking.undo();
    expect(figures.rows()).toEqual(WRONG);
    expect(checking.getState().undoable).toEqual([]);
    await checking.undo();
    expect(figures.commands.undo).toHaveBeenCalledTimes(2);
  });

  it("takes a suggestion, which can be taken back as well", async () => {
    const { checking, figures } = begun(
      wholeMonth((name) => (name === "Aarhus" ? { municipality: "Arhus" } : {})),
    );
    await checking.check();
    const unknown = checkedBy(checking).issues.find(({ issue }) => issue.rule === "municipality-unknown");
    if (!unknown) return expect.fail("Arhus is unknown");
    await checking.fix([unknown], "suggestion");
    expect(figures.rows().map(({ municipality }) => municipality)).toContain("Aarhus");
    expect(checkedBy(checking).issues).toEqual([]);
    expect(checking.getState().undoable).toHaveLength(1);
  });

  it("has nothing to undo where every cell had changed meanwhile", async () => {
    const { checking, figures } = begun();
    await checking.check();
    figures.commands.fix.mockResolvedValueOnce({
      checked: checkedBy(checking),
      applied: [],
      skipped: ["Aktivitet!B4", "Aktivitet!C4"],
    });
    await checking.fix(fixable(checking), "fix");
    expect(checking.getState()).toMatchObject({
      note: { kind: "fixed", count: 0, ofRows: false, skipped: ["Aktivitet!B4", "Aktivitet!C4"] },
      undoable: [],
    });
  });

  it("tells what an undo had to leave", async () => {
    const { checking, figures } = begun();
    await checking.check();
    await checking.fix(fixable(checking), "fix");
    const undone: UndoOutcome = { checked: checkedBy(checking), kept: 1 };
    figures.commands.undo.mockResolvedValueOnce(undone);
    await checking.undo();
    expect(checking.getState().note).toEqual({ kind: "undone", count: 1, ofRows: false, kept: 1 });
  });

  it("forgets the note with the next command", async () => {
    const { checking } = begun();
    await checking.check();
    await checking.fix(fixable(checking), "fix");
    await checking.select(firstIssue(checking));
    expect(checking.getState().note).toBeUndefined();
  });
});

describe("a failure", () => {
  it.each([
    ["fix", (checking: Checking) => checking.fix(fixable(checking), "fix")],
    ["undo", (checking: Checking) => checking.undo()],
    ["mute", (checking: Checking) => checking.mute(firstIssue(checking), "set")],
    ["unmute", (checking: Checking) => checking.unmute(firstIssue(checking))],
    ["lock", (checking: Checking) => checking.lock(46023, "")],
    ["select", (checking: Checking) => checking.select(firstIssue(checking))],
    ["check", (checking: Checking) => checking.check()],
  ] as const)("of %s is shown, and leaves the rest as it was", async (command, attempt) => {
    const { checking, figures } = begun();
    await checking.check();
    const [first] = fixable(checking);
    if (!first) return expect.fail("nothing is fixable");
    await checking.fix([first], "fix");
    const before = checking.getState();
    figures.commands[command].mockRejectedValueOnce(refusal("AccessDenied"));
    await attempt(checking);
    const failure = {
      of: "command",
      reason: "protected",
      code: "AccessDenied",
      undone: true,
      leftBehind: [],
    };
    expect(checking.getState()).toEqual({ ...before, note: undefined, failure });
    await checking.check();
    expect(checking.getState()).toMatchObject({ failure: undefined, busy: false });
  });

  it("of an undo leaves it to be tried again", async () => {
    const { checking, figures } = begun();
    await checking.check();
    await checking.fix(fixable(checking), "fix");
    figures.commands.undo.mockRejectedValueOnce(refusal("AccessDenied"));
    await checking.undo();
    await checking.undo();
    expect(figures.rows()).toEqual(WRONG);
  });
});

describe("muting", () => {
  it("hides an issue and shows it again, each told", async () => {
    const { checking } = begun();
    await checking.check();
    await checking.mute(firstIssue(checking), "set");
    expect(checkedBy(checking).muted.map(({ reason }) => reason)).toEqual(["set"]);
    expect(checking.getState().announcementCount).toBe(2);
    const [muted] = checkedBy(checking).muted;
    if (!muted) return expect.fail("nothing is muted");
    await checking.unmute(muted);
    expect(checkedBy(checking).muted).toEqual([]);
    expect(rulesOf(checking)).toHaveLength(4);
    expect(checking.getState().announcementCount).toBe(3);
  });
});

describe("marks on the sheet", () => {
  it("tick the box at once, and say how many cells they are", async () => {
    const { checking } = begun();
    await checking.check();
    const marking = checking.setMarked(true);
    expect(checkedBy(checking).marked).toBe(true);
    await marking;
    expect(checking.getState().note).toEqual({
      kind: "marked",
      marked: 4,
      of: 4,
      uncommented: 0,
      hasOldComments: false,
    });
    const unmarking = checking.setMarked(false);
    expect(checkedBy(checking).marked).toBe(false);
    await unmarking;
    expect(checking.getState().note).toEqual({ kind: "unmarked" });
  });

  it.each([true, false])("untick what could not be done: %s", async (on) => {
    const { checking, figures } = begun(WRONG, { marked: !on });
    await checking.check();
    figures.commands[on ? "mark" : "unmark"].mockRejectedValueOnce(refusal("AccessDenied"));
    await checking.setMarked(on);
    expect(checkedBy(checking).marked).toBe(!on);
    expect(checking.getState()).toMatchObject({
      note: undefined,
      failure: { of: "command", reason: "protected" },
    });
  });

  it.each([
    ["a check", (checking: Checking) => checking.check()],
    ["a mending", (checking: Checking) => checking.fix(fixable(checking), "fix")],
    ["a mute", (checking: Checking) => checking.mute(firstIssue(checking), "set")],
    ["a lock", (checking: Checking) => checking.lock(46023, "")],
  ])("follow %s as long as they are on", async (_, act) => {
    const { checking, figures } = begun();
    await checking.check();
    await act(checking);
    expect(figures.commands.mark).not.toHaveBeenCalled();
    await checking.setMarked(true);
    figures.commands.mark.mockClear();
    await act(checking);
    expect(figures.commands.mark).toHaveBeenCalledTimes(1);
    const [told] = figures.commands.mark.mock.calls[0] ?? [];
    expect(told?.issues).toEqual(checkedBy(checking).issues);
    await checking.setMarked(false);
    figures.commands.mark.mockClear();
    await checking.check();
    expect(figures.commands.mark).not.toHaveBeenCalled();
  });

  it("follow an undo and an unmute too", async () => {
    const { checking, figures } = begun();
    await checking.check();
    await checking.setMarked(true);
    await checking.fix(fixable(checking), "fix");
    await checking.mute(firstIssue(checking), "set");
    figures.commands.mark.mockClear();
    await checking.undo();
    await checking.unmute(checkedBy(checking).muted[0] ?? expect.fail("nothing is muted"));
    expect(figures.commands.mark).toHaveBeenCalledTimes(2);
  });

  it("that fail after a mending take nothing from it, and say what failed", async () => {
    const { checking, figures } = begun();
    await checking.check();
    await checking.setMarked(true);
    figures.commands.mark.mockRejectedValueOnce(refusal("AccessDenied"));
    await checking.fix(fixable(checking), "fix");
    expect(checking.getState()).toMatchObject({
      note: { kind: "fixed", count: 2 },
      failure: { of: "marks", reason: "protected" },
    });
    expect(checking.getState().undoable).toHaveLength(1);
  });

  it("that fail with a check keep nobody from checking while they type", async () => {
    const { checking, figures } = begun(WRONG, { marked: true });
    figures.commands.mark.mockRejectedValueOnce(refusal("AccessDenied"));
    await checking.check();
    expect(figures.commands.watch).toHaveBeenCalledTimes(1);
  });
});

describe("checking while somebody types", () => {
  it("shows what was judged, and tells it aloud only where somebody here has typed", async () => {
    const { checking, figures } = begun();
    await checking.check();
    const told = checking.getState().announced;
    figures.type(0, { individual: -7 }, "elsewhere");
    expect(rulesOf(checking)).toHaveLength(5);
    expect(checking.getState()).toMatchObject({ announcementCount: 1, busy: false });
    expect(checking.getState().announced).toBe(told);
    figures.type(0, { individual: 7 }, "here");
    expect(rulesOf(checking)).toHaveLength(4);
    expect(checking.getState().announcementCount).toBe(2);
    expect(checking.getState().announced).toBe(checking.getState().outcome);
  });

  it("leaves the note of what was done here where it stands", async () => {
    const { checking, figures } = begun();
    await checking.check();
    await checking.fix(fixable(checking), "fix");
    figures.type(0, { individual: -7 }, "elsewhere");
    expect(checking.getState().note).toMatchObject({ kind: "fixed" });
  });

  it("marks what it finds while marks are on, without a press being lost meanwhile", async () => {
    const { checking, figures } = begun(WRONG, { marked: true });
    await checking.check();
    const marks = heldBack<Marked>();
    figures.commands.mark.mockClear();
    figures.commands.mark.mockReturnValueOnce(marks.promise);
    figures.type(0, { individual: -7 });
    await vi.waitFor(() => expect(figures.commands.mark).toHaveBeenCalledTimes(1), 20_000);
    expect(checking.getState().busy).toBe(false);
    const fixing = checking.fix(fixable(checking), "fix");
    marks.answer({ marked: 5, of: 5, uncommented: 0, hasOldComments: false });
    await fixing;
    expect(figures.commands.fix).toHaveBeenCalledTimes(1);
    expect(checking.getState().note).toEqual({ kind: "fixed", count: 2, ofRows: false, skipped: [] });
  });

  it("looks again after a command during which something was typed", async () => {
    const { checking, figures } = begun();
    await checking.check();
    const { commands } = figures;
    const selecting = heldBack();
    commands.select.mockImplementationOnce(() => selecting.promise);
    const selected = checking.select(firstIssue(checking));
    await vi.waitFor(() => expect(commands.select).toHaveBeenCalledTimes(1), 20_000);
    figures.type(0, { individual: -7 });
    figures.type(1, { individual: -8 });
    expect(rulesOf(checking)).toHaveLength(4);
    selecting.answer();
    await selected;
    await vi.waitFor(() => expect(rulesOf(checking)).toHaveLength(6), 20_000);
    expect(commands.check).toHaveBeenCalledTimes(2);
    expect(checking.getState().announcementCount).toBe(2);
  });

  it("tells once what a check and the look after it have found alike", async () => {
    const { checking, figures } = begun();
    const { commands } = figures;
    const answering = heldBack<CheckOutcome>();
    await checking.check();
    commands.check.mockImplementationOnce(() => answering.promise);
    const pressed = checking.check();
    await vi.waitFor(() => expect(commands.check).toHaveBeenCalledTimes(2), 20_000);
    figures.type(0, { individual: -7 });
    answering.answer(await commands.check());
    await pressed;
    await vi.waitFor(() => expect(commands.check).toHaveBeenCalledTimes(4), 20_000);
    await vi.waitFor(() => expect(rulesOf(checking)).toHaveLength(5), 20_000);
    expect(checking.getState().announcementCount).toBe(2);
  });

  it("tells nothing again where a change is judged that the check before has read already", async () => {
    const { checking, figures } = begun();
    await checking.check();
    figures.type(0, {}, "here");
    expect(checking.getState().announcementCount).toBe(1);
    figures.type(0, { individual: -7 }, "here");
    expect(checking.getState().announcementCount).toBe(2);
  });

  it("shows what kept it from looking, and takes it away with the next look", async () => {
    const { checking, figures } = begun();
    await checking.check();
    figures.fail(refusal("ServiceNotAvailable"));
    expect(checking.getState()).toMatchObject({ failure: { reason: "connection" } });
    expect(rulesOf(checking)).toHaveLength(4);
    figures.hear();
    expect(checking.getState().failure).toBeUndefined();
  });

  it("tells the watch what each command has found", async () => {
    const { checking, figures } = begun();
    await checking.check();
    figures.know.mockClear();
    await checking.fix(fixable(checking), "fix");
    expect(figures.know).toHaveBeenCalledTimes(1);
    expect(addressesOf(figures.know.mock.calls[0]?.[0] as CheckedFigures, "number-text")).toEqual([]);
  });

  it("stops and begins again as the box is ticked", async () => {
    const { checking, figures } = begun();
    await checking.check();
    expect(checking.getState().watching).toBe(true);
    const stopping = checking.setWatching(false);
    expect(checking.getState().watching).toBe(false);
    await stopping;
    expect(figures.stop).toHaveBeenCalledTimes(1);
    figures.type(0, { individual: -7 });
    await checking.check();
    expect(figures.commands.watch).toHaveBeenCalledTimes(1);
    await checking.setWatching(true);
    expect(figures.commands.watch).toHaveBeenCalledTimes(2);
    figures.type(1, { individual: -7 });
    expect(rulesOf(checking)).toHaveLength(6);
  });

  it("keeps the box as it was where it could not be switched", async () => {
    const { checking, figures } = begun();
    await checking.check();
    figures.stop.mockRejectedValueOnce(refusal("ServiceNotAvailable"));
    await checking.setWatching(false);
    expect(checking.getState()).toMatchObject({ watching: true, failure: { reason: "connection" } });
    figures.type(0, { individual: -7 });
    expect(rulesOf(checking)).toHaveLength(5);
    await checking.setWatching(false);
    figures.commands.watch.mockRejectedValueOnce(refusal("ServiceNotAvailable"));
    await checking.setWatching(true);
    expect(checking.getState()).toMatchObject({ watching: false, failure: { reason: "connection" } });
  });

  it("watches the new sheets when others have come in their place", async () => {
    const { checking, figures } = begun();
    await checking.check();
    figures.remove();
    figures.hear();
    expect(checking.getState().outcome).toEqual({ kind: "no-workbook" });
    figures.insert([entered({ individual: -1 })], "{9}");
    await checking.checkInBackground();
    expect(figures.commands.watch).toHaveBeenCalledTimes(2);
    figures.type(0, { individual: -1, collective: -1 });
    expect(rulesOf(checking).filter((rule) => rule === "number-negative")).toHaveLength(2);
  });

  it("watches every sheet of ours, one that has come since too", async () => {
    const { checking, figures } = begun();
    await checking.check();
    figures.insertMonths();
    await checking.checkInBackground();
    expect(figures.commands.watch).toHaveBeenCalledTimes(2);
    await checking.checkInBackground();
    expect(figures.commands.watch).toHaveBeenCalledTimes(2);
  });

  it("hears no more of sheets it has stopped watching", async () => {
    const { checking, figures } = begun();
    await checking.check();
    const [, onChecked] = figures.commands.watch.mock.calls[0] ?? [];
    await checking.setWatching(false);
    onChecked?.({ kind: "no-workbook" }, "here");
    expect(rulesOf(checking)).toHaveLength(4);
  });
});
