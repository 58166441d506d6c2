import { areRows, sumOfChanges } from "../../commands/undo/undoChanges";
import { createCancellableCheck } from "./cancellableCheck";
import type { LocatedIssue } from "../../commands/steps/checkedFigures";
import type { CheckCommands, Checking, MonthDraft } from "./checkingState";
import { issueKey } from "./issues/issueGroups";
import { withMarked } from "./withMarked";
import { createJudging, runAndAnnounce, runWithFigures, type Judging } from "./judging";

export function createChecking(commands: CheckCommands): Checking {
  const judging = createJudging(commands);
  const { getState, getInitialState, subscribe } = judging;
  return {
    getState,
    getInitialState,
    subscribe,
    ...looking(judging, commands),
    ...changing(judging, commands),
    ...closing(judging, commands),
    ...switching(judging, commands),
  };
}

type Looking = Pick<Checking, "check" | "cancel" | "closeMonth" | "checkInBackground" | "select">;
type Changing = Pick<Checking, "fix" | "undo" | "restoreColumns" | "mute" | "setMuting" | "unmute">;
type Closing = Pick<Checking, "setDraft" | "lock" | "unlock" | "revise">;
type Switching = Pick<Checking, "setMarked" | "setWatching">;

function looking(judging: Judging, commands: CheckCommands): Looking {
  const { getState, setState, lastChecked, run, runInBackground, show, announce, refreshMarks, watch } =
    judging;
  const { run: checkUnlessCancelled, cancel } = createCancellableCheck(commands.check, (progress) =>
    setState({ progress }),
  );
  const check = () =>
    run(
      async () => {
        const outcome = await checkUnlessCancelled(lastChecked());
        if (!outcome) return setState({ note: { kind: "cancelled" } });
        announce(outcome);
        await refreshMarks();
        await watch();
      },
      { checking: true },
    );
  return {
    check,
    cancel,
    async closeMonth(period) {
      await check();
      if (getState().note?.kind === "cancelled") return;
      const { closing, draft } = getState();
      setState({
        closing: { count: closing.count + 1, period },
        draft: { ...draft, until: undefined, closing: { ...draft.closing, report: period?.report } },
      });
    },
    checkInBackground: () =>
      runInBackground(async () => {
        // Without what is known: sheets may have been inserted since.
        const outcome = await commands.check();
        if (outcome.kind !== "checked") return;
        // Something else than what was done here has changed the workbook: what was said of that may hold no more.
        show(outcome, { failure: undefined, note: undefined });
        await watch();
      }),
    async select(found) {
      const shown = lastChecked();
      if (!shown) return;
      const select = () => commands.select(lastChecked() ?? shown, found);
      // It changes nothing, so it can wait for what is under way.
      await (getState().busy ? runInBackground(select) : run(select));
    },
  };
}

function changing(judging: Judging, commands: CheckCommands): Changing {
  const { getState, setState } = judging;
  const withMuting = (found: LocatedIssue, reason: string | undefined) => ({
    muting: { ...getState().muting, [issueKey(found)]: reason },
  });
  return {
    fix: (wanted, by) =>
      runAndAnnounce(judging, async (before) => {
        const { checked, applied, skipped } = await commands.fix(before, wanted, by);
        const count = sumOfChanges(applied);
        const { undoable } = getState();
        const note = { kind: "fixed", count, ofRows: areRows(applied), skipped } as const;
        return [checked, { note, undoable: count > 0 ? [...undoable, applied] : undoable }];
      }),
    async undo() {
      const last = getState().undoable.at(-1);
      if (!last) return;
      await runAndAnnounce(judging, async (before) => {
        const { checked, ...left } = await commands.undo(before, last);
        const count = sumOfChanges(last) - left.kept;
        const note = { kind: "undone", count, ofRows: areRows(last), ...left } as const;
        return [checked, { note, undoable: getState().undoable.slice(0, -1) }];
      });
    },
    restoreColumns: (table) =>
      runWithFigures(judging, async (before) => {
        await commands.restoreColumns(before, table);
        // Columns have moved: what was changed before is not where it was.
        judging.announce(await commands.check(before), { undoable: [] });
        await judging.refreshMarks();
      }),
    mute: (found, reason) =>
      runAndAnnounce(judging, async (before) => [
        await commands.mute(before, found, reason),
        withMuting(found, undefined),
      ]),
    setMuting: (found, reason) => setState(withMuting(found, reason)),
    unmute: (found) => runAndAnnounce(judging, async (before) => [await commands.unmute(before, found)]),
  };
}

function closing(judging: Judging, commands: CheckCommands): Closing {
  const { getState, setState } = judging;
  /** The state without what was typed of closing or of a revision, once that is used. */
  const without = (used: "closing" | "revision"): { readonly draft: MonthDraft } => {
    const { draft } = getState();
    return { draft: { ...draft, [used]: { ...draft[used], reason: "" } } };
  };
  return {
    setDraft: (change) => setState({ draft: { ...getState().draft, ...change } }),
    lock: (until, reason, report) =>
      runAndAnnounce(judging, async (before) => [
        await commands.lock(before, until, reason, report),
        // The changes made before are closed now: taking them back would change a closed month.
        { note: { kind: "closed", until, report }, undoable: [], ...without("closing") },
      ]),
    revise: (wanted, reason, report) =>
      runAndAnnounce(judging, async (before) => [
        await commands.revise(before, wanted, reason, report),
        { note: { kind: "revised", count: wanted.length }, undoable: [], ...without("revision") },
      ]),
    unlock: (reason) =>
      runAndAnnounce(judging, async (before) => [
        await commands.unlock(before, reason),
        { note: { kind: "opened" }, ...without("closing") },
      ]),
  };
}

function switching(judging: Judging, commands: CheckCommands): Switching {
  const { setState, run, show, watch } = judging;
  return {
    setMarked: (on) =>
      runWithFigures(
        judging,
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
            setState({ watching: !on });
            throw error;
          }),
        { watching: on },
      ),
  };
}
