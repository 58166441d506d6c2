import { describe, expect, it, vi } from "vitest";
import type { InsertOutcome } from "../../../../src/commands/insertWorkbook";
import { CommandFailure } from "../../../../src/commands/steps/commandFailure";
import { createCommandRun } from "../../../../src/taskpane/commands/commandRun";
import { forgetInsertion } from "../../../../src/taskpane/sheets/forgetInsertion";
import type { Settled } from "../../../../src/commands/settleSheets";
import { WELL_SETTLED } from "../sheets/wellSettled";
import { words } from "../../../words";

const outcome: Settled<InsertOutcome> = {
  kind: "inserted",
  sheets: [words.tabs.targets],
  settled: WELL_SETTLED,
  renamed: [],
};

describe("a command shared by pane and ribbon", () => {
  it("goes from ready by working to done, telling its listeners each time", async () => {
    const insertion = createCommandRun(async () => outcome);
    const seen: string[] = [insertion.getState().phase];
    insertion.subscribe(() => seen.push(insertion.getState().phase));
    await insertion.start();
    expect(seen).toEqual(["ready", "working", "done"]);
    expect(insertion.getState()).toEqual({ phase: "done", outcome });
  });

  it("runs once where both buttons are pressed, and anew when it has ended", async () => {
    const insert = vi.fn(async () => outcome);
    const insertion = createCommandRun(insert);
    await Promise.all([insertion.start(), insertion.start()]);
    expect(insert).toHaveBeenCalledTimes(1);
    await insertion.start();
    expect(insert).toHaveBeenCalledTimes(2);
  });

  it("settles on a failure too, and keeps it as its state", async () => {
    const insertion = createCommandRun(() => Promise.reject(new Error("no answer")));
    await expect(insertion.start()).resolves.toBeUndefined();
    expect(insertion.getState()).toEqual({
      phase: "failed",
      failure: { reason: "unknown", code: "Error: no answer", undone: false, leftBehind: [] },
    });
  });

  it("tells the step it is at, and ends where it is cancelled before anything is written", async () => {
    const insertion = createCommandRun<typeof outcome>((_, { progress, signal }) => {
      progress?.({ step: 1, of: 3, mayCancel: true });
      return new Promise((_done, reject) =>
        signal?.addEventListener("abort", () => reject(new CommandFailure(signal.reason, true))),
      );
    });
    const started = insertion.start();
    expect(insertion.getState()).toEqual({ phase: "working", step: { step: 1, of: 3, mayCancel: true } });
    insertion.cancel();
    await started;
    expect(insertion.getState()).toEqual({ phase: "ready", cancelled: true });
    insertion.forget();
    expect(insertion.getState()).toEqual({ phase: "ready" });
  });

  it("says no more of what came of it once that is to be forgotten", async () => {
    const insertion = createCommandRun(async () => outcome);
    const started = insertion.start();
    insertion.forget();
    expect(insertion.getState().phase).toBe("working");
    await started;
    insertion.forget();
    expect(insertion.getState()).toEqual({ phase: "ready" });
  });

  it.each<[string, Settled<InsertOutcome>, string]>([
    ["what was inserted", outcome, "ready"],
    ["not what there is to clean up", { kind: "leftovers", sheets: ["Målark (2)"] }, "done"],
  ])("forgets %s once another command has run", async (_, came, phase) => {
    const insertion = createCommandRun(async () => came);
    await insertion.start();
    forgetInsertion(insertion);
    expect(insertion.getState().phase).toBe(phase);
  });

  it("forgets a listener that has unsubscribed", async () => {
    const insertion = createCommandRun(async () => outcome);
    const listener = vi.fn();
    insertion.subscribe(listener)();
    await insertion.start();
    expect(listener).not.toHaveBeenCalled();
  });
});
