import type { CheckedFigures } from "../../commands/checkedFigures";
import type { CheckOutcome } from "../../commands/checkFigures";
import type { TableChanges } from "../../commands/fixFigures";
import type { ChangedBy } from "../../commands/watchFigures";
import type { CheckCommands, Checking, CheckingState } from "./checkingState";
import { createCheckingStore } from "./checkingStore";
import { createWatching } from "./watching";

export function createChecking(commands: CheckCommands): Checking {
  const { state, subscribe, update, fail, lastChecked, run, runInBackground, isIdle } = createCheckingStore();
  const watching = createWatching(commands.watch, onChanged, (error) => fail(error));
  /** Who has changed figures while something else was under way. */
  let missed: ChangedBy | undefined;

  function show(outcome: CheckOutcome, change: Partial<CheckingState> = {}): void {
    if (outcome.kind === "checked") watching.setLatest(outcome);
    update({ outcome, ...(outcome.kind === "checked" ? {} : { undoable: [] }), ...change });
  }

  function announce(outcome: CheckOutcome, change: Partial<CheckingState> = {}): void {
    show(outcome, { announced: outcome, announcementCount: state().announcementCount + 1, ...change });
  }

  /** Marks follow what is found, as long as they are switched on; without them everything else still holds. */
  async function refreshMarks(): Promise<void> {
    const checked = lastChecked();
    if (checked?.marked) await commands.mark(checked).catch((error: unknown) => fail(error, "marks"));
  }

  async function watch(): Promise<void> {
    const checked = lastChecked();
    await (checked && state().watching ? watching.start(checked) : watching.stop());
  }

  function showChanged(outcome: CheckOutcome, by: ChangedBy): void {
    (by === "here" ? announce : show)(outcome, { failure: undefined });
  }

  function onChanged(outcome: CheckOutcome, by: ChangedBy): void {
    if (isIdle()) {
      showChanged(outcome, by);
      if (lastChecked()?.marked) void runInBackground(refreshMarks);
      return;
    }
    // Whether it or the command under way has read the newer figures, only a further look can tell.
    if (missed === undefined) void runInBackground(recheck);
    missed = missed === "here" ? missed : by;
  }

  async function recheck(): Promise<void> {
    const by = missed ?? "elsewhere";
    missed = undefined;
    showChanged(await commands.check(lastChecked()), by);
    await refreshMarks();
  }

  /** Commands that need figures that were checked; without them there is nothing to do. */
  async function withFigures(
    command: (checked: CheckedFigures) => Promise<void>,
    immediateChange: (checked: CheckedFigures) => Partial<CheckingState> = () => ({}),
  ): Promise<void> {
    const shown = lastChecked();
    if (shown) await run(() => command(lastChecked() ?? shown), immediateChange(shown));
  }

  /** The same for those after which the figures are judged anew. */
  function runAndAnnounce(
    command: (before: CheckedFigures) => Promise<[CheckedFigures, Partial<CheckingState>?]>,
  ): Promise<void> {
    return withFigures(async (before) => {
      const [checked, change] = await command(before);
      announce({ ...checked, kind: "checked" }, change);
      await refreshMarks();
    });
  }

  return {
    state,
    subscribe,
    check: () =>
      run(
        async () => {
          announce(await commands.check(lastChecked()));
          await refreshMarks();
          await watch();
        },
        { checking: true },
      ),
    checkInBackground: () =>
      runInBackground(async () => {
        // Without what is known: sheets may have been inserted since.
        const outcome = await commands.check();
        if (outcome.kind !== "checked") return;
        show(outcome, { failure: undefined });
        await watch();
      }),
    fix: (wanted, by) =>
      runAndAnnounce(async (before) => {
        const { checked, applied, skipped } = await commands.fix(before, wanted, by);
        const count = countOf(applied);
        const { undoable } = state();
        const note = { kind: "fixed", count, skipped } as const;
        return [checked, { note, undoable: count > 0 ? [...undoable, applied] : undoable }];
      }),
    async undo() {
      const last = state().undoable.at(-1);
      if (!last) return;
      await runAndAnnounce(async (before) => {
        const { checked, kept } = await commands.undo(before, last);
        const note = { kind: "undone", count: countOf(last) - kept, kept } as const;
        return [checked, { note, undoable: state().undoable.slice(0, -1) }];
      });
    },
    mute: (found, reason) => runAndAnnounce(async (before) => [await commands.mute(before, found, reason)]),
    unmute: (found) => runAndAnnounce(async (before) => [await commands.unmute(before, found)]),
    lock: (until) => runAndAnnounce(async (before) => [await commands.lock(before, until)]),
    async select(found) {
      const shown = lastChecked();
      if (!shown) return;
      const select = () => commands.select(lastChecked() ?? shown, found);
      // It changes nothing, so it can wait for what is under way.
      await (state().busy ? runInBackground(select) : run(select));
    },
    setMarked: (on) =>
      withFigures(
        async (checked) => {
          try {
            const note = on
              ? ({ kind: "marked", ...(await commands.mark(checked)) } as const)
              : await commands.unmark(checked).then(() => ({ kind: "unmarked" }) as const);
            show(withMarked(checked, on), { note });
          } catch (error) {
            show(withMarked(checked, !on));
            throw error;
          }
        },
        // The box is ticked at once, and unticked again where the sheet could not be marked.
        (shown) => ({ outcome: withMarked(shown, on) }),
      ),
    setWatching: (on) =>
      run(
        () =>
          watch().catch((error: unknown) => {
            update({ watching: !on });
            throw error;
          }),
        { watching: on },
      ),
  };
}

function countOf(applied: readonly TableChanges[]): number {
  return applied.reduce((sum, { changes }) => sum + changes.length, 0);
}

function withMarked(checked: CheckedFigures, marked: boolean): CheckOutcome {
  const { figures } = checked;
  const memory = { ...figures.savedState, marked };
  return { ...checked, kind: "checked", marked, figures: { ...figures, savedState: memory } };
}
