import type { CheckedFigures } from "../../commands/checkedFigures";
import type { TableChanges } from "../../commands/fixFigures";
import type { FiguresWatched } from "../../commands/watchFigures";
import { failureOf } from "../failure";
import type { CheckCommands, Checking, CheckingState } from "./checkingState";

const BEFORE: CheckingState = {
  busy: false,
  outcome: undefined,
  failure: undefined,
  note: undefined,
  undoable: [],
  watching: true,
  spoken: 0,
};

export function createChecking(commands: CheckCommands): Checking {
  let state = BEFORE;
  let watched: FiguresWatched | undefined;
  const listeners = new Set<() => void>();

  function become(change: Partial<CheckingState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  function known(): CheckedFigures | undefined {
    return state.outcome?.kind === "checked" ? state.outcome : undefined;
  }

  function show(checked: CheckedFigures, change: Partial<CheckingState> = {}): void {
    watched?.know(checked);
    become({ outcome: { ...checked, kind: "checked" }, spoken: state.spoken + 1, ...change });
  }

  /** Runs one command; what it throws is shown, and nothing else has changed. */
  async function run(command: () => Promise<void>): Promise<void> {
    if (state.busy) return;
    become({ busy: true, failure: undefined, note: undefined });
    try {
      await command();
    } catch (error) {
      become({ failure: failureOf(error) });
    } finally {
      become({ busy: false });
    }
  }

  /** Marks follow what is found, as long as they are switched on. */
  async function remark(checked: CheckedFigures): Promise<void> {
    if (checked.marked) await commands.mark(checked);
  }

  async function watch(): Promise<void> {
    const checked = known();
    if (!checked || watched || !state.watching) return;
    watched = await commands.watch(
      checked,
      (outcome, by) => {
        if (state.busy) return;
        become({ outcome, failure: undefined, ...(by === "here" ? { spoken: state.spoken + 1 } : {}) });
        if (outcome.kind === "checked") void run(() => remark(outcome));
      },
      (error) => become({ failure: failureOf(error) }),
    );
  }

  async function checkNow(): Promise<void> {
    const outcome = await commands.check(known());
    if (outcome.kind === "checked") {
      show(outcome);
      await remark(outcome);
      await watch();
    } else become({ outcome, undoable: [], spoken: state.spoken + 1 });
  }

  /** Commands that need figures that were checked; without them there is nothing to do. */
  function withFigures(command: (checked: CheckedFigures) => Promise<void>): Promise<void> {
    const checked = known();
    return checked ? run(() => command(checked)) : Promise.resolve();
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    check: () => run(checkNow),
    begin: () =>
      run(async () => {
        const outcome = await commands.check(known());
        if (outcome.kind !== "checked") return;
        watched?.know(outcome);
        become({ outcome });
        await watch();
      }),
    fix: (wanted, by) =>
      withFigures(async (before) => {
        const { checked, applied, gone } = await commands.fix(before, wanted, by);
        const count = countOf(applied);
        const undoable = count > 0 ? [...state.undoable, applied] : state.undoable;
        show(checked, { note: { kind: "fixed", count, gone }, undoable });
        await remark(checked);
      }),
    undo: () =>
      withFigures(async (before) => {
        const last = state.undoable.at(-1);
        if (!last) return;
        const { checked, kept } = await commands.undo(before, last);
        const note = { kind: "undone", count: countOf(last) - kept, kept } as const;
        show(checked, { note, undoable: state.undoable.slice(0, -1) });
        await remark(checked);
      }),
    mute: (found, reason) =>
      withFigures(async (before) => {
        const checked = await commands.mute(before, found, reason);
        show(checked);
        await remark(checked);
      }),
    unmute: (found) =>
      withFigures(async (before) => {
        const checked = await commands.unmute(before, found);
        show(checked);
        await remark(checked);
      }),
    setMarked: (on) =>
      withFigures(async (checked) => {
        // The box is ticked at once, and unticked again where the sheet could not be marked.
        become({ outcome: { ...withMarked(checked, on), kind: "checked" } });
        try {
          if (on) become({ note: { kind: "marked", ...(await commands.mark(checked)) } });
          else {
            await commands.unmark(checked);
            become({ note: { kind: "unmarked" } });
          }
          watched?.know(withMarked(checked, on));
        } catch (error) {
          become({ outcome: { ...checked, kind: "checked" } });
          throw error;
        }
      }),
    setWatching: (on) =>
      run(async () => {
        become({ watching: on });
        if (on) return watch();
        const stopping = watched;
        watched = undefined;
        await stopping?.stop();
      }),
    lock: (until) => withFigures(async (before) => show(await commands.lock(before, until))),
    select: (found) => withFigures((checked) => commands.select(checked, found)),
  };
}

function countOf(applied: readonly TableChanges[]): number {
  return applied.reduce((sum, { changes }) => sum + changes.length, 0);
}

function withMarked(checked: CheckedFigures, marked: boolean): CheckedFigures {
  const { figures } = checked;
  return { ...checked, marked, figures: { ...figures, memory: { ...figures.memory, marked } } };
}
