// @vitest-environment jsdom
import { act, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import type { OverviewOutcome } from "../../../../src/commands/readOverview";
import type { StepControl } from "../../../../src/commands/steps/workStep";
import type { UndoKeptOutcome } from "../../../../src/commands/undo/undoKept";
import { versionsTo } from "../../../../src/commands/updating/versions";
import type { DoneCommand } from "../../../../src/excel/identity/doneCommands";
import { createReading } from "../../../../src/taskpane/frame/reading";
import { createUndoing } from "../../../../src/taskpane/overview/undoing";
import { UndoSection } from "../../../../src/taskpane/overview/UndoSection";
import { refusedOnceAborted } from "../refusedOnceAborted";
import { press, seriousFindings, setUpBrowser, showView } from "../showView";
import { words } from "../../../words";

setUpBrowser();

const command = (number: number, action: string): DoneCommand => ({
  key: `KKR.Done|${number}`,
  number,
  action,
  characters: 2,
  at: "2026-06-30T10:00:00.000Z",
});

async function show(done: readonly DoneCommand[], outcome: UndoKeptOutcome) {
  const undo = vi.fn((_command: DoneCommand, _control: StepControl) => Promise.resolve(outcome));
  const changed = vi.fn();
  const fetchTakeBack = () => Promise.resolve(() => <p>Det ændres</p>);
  const overviewStore = createReading(() =>
    Promise.resolve({ kind: "known", undoable: { done, hasLog: true } } as unknown as OverviewOutcome),
  );
  await overviewStore.read();
  const undoing = createUndoing({ undo, fetchTakeBack, changed });
  showView(<UndoSection {...{ overviewStore, undoing }} language="da" />);
  return { undo, changed };
}

it("offers what the workbook remembers, the last first, and names what it leaves alone", async () => {
  const done = [command(1, "import"), command(2, "report")];
  const { undo, changed } = await show(done, { kind: "undone", kept: ["Aktivitet!C4"] });
  expect(screen.getAllByRole("listitem").map((item) => item.textContent?.split(",")[0])).toEqual([
    words.logged.report,
    words.logged.import,
  ]);
  expect(await seriousFindings()).toEqual([]);
  await press(/^Fortryd: Import/);
  expect(undo).toHaveBeenCalledWith(done[0], expect.anything());
  expect(changed).toHaveBeenCalledTimes(1);
  expect(screen.getByRole("status").textContent).toMatch(
    /^Fortrudt: Import.*Ændret siden og derfor ikke fortrudt: Aktivitet!C4\.$/,
  );
});

it("shows what going back to an earlier contract changes before it does", async () => {
  const { changed } = await show([command(1, "decision")], { kind: "contract", versions: versionsTo() });
  await press(/^Fortryd: Beslutning/);
  expect(await screen.findByText("Det ændres")).toBeTruthy();
  expect(changed).not.toHaveBeenCalled();
});

it("counts its steps, and can be cancelled until it writes", async () => {
  const { undo } = await show([command(1, "import")], { kind: "undone" });
  let control: StepControl = {};
  undo.mockImplementationOnce((_command, given) => {
    control = given;
    return refusedOnceAborted(given);
  });
  await press(/^Fortryd: Import/);
  act(() => control.progress?.({ step: 2, of: 2, mayCancel: false }));
  expect(await screen.findByText("trin 2 af 2")).toBeTruthy();
  expect(screen.queryByRole("button", { name: words.import.cancel })).toBeNull();
  act(() => control.progress?.({ step: 1, of: 2, mayCancel: true }));
  expect(await seriousFindings()).toEqual([]);
  await press(words.import.cancel);
  expect(screen.getByRole("status").textContent).toBe(words.import.cancelled);
  await press(/^Fortryd: Import/);
  expect(screen.getByRole("status").textContent).toMatch(/^Fortrudt: Import/);
});

it("says why nothing can be undone where only the log tells of it", async () => {
  await show([], { kind: "gone" });
  expect(screen.getByText(/arket Log nævner kun, hvor og hvad/)).toBeTruthy();
});
