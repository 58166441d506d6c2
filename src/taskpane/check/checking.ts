import { areRows, sumOfChanges } from "../../commands/undo/undoChanges";
import { createCancellableCheck } from "./cancellableCheck";
import type { CheckedFigures, LocatedIssue } from "../../commands/steps/checkedFigures";
import type { CheckCommands, Checking, CheckingState } from "./checkingState";
import { NO_DRAFT } from "./checkingStore";
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
  /** Runs a command on closed months with what is entered of it, which is used then; what is entered meanwhile stays. */
  const runWithDraft = (
    part: "closing" | "revision",
    command: (before: CheckedFigures) => Promise<[CheckedFigures, Partial<CheckingState>, isUsed?: boolean]>,
  ) => {
    const entered = getState().draft;
    return runAndAnnounce(judging, async (before) => {
      const [checked, change, isUsed = true] = await command(before);
      const { draft } = getState();
      const isSame = draft[part] === entered[part] && draft.until === entered.until;
      if (!isUsed || !isSame) return [checked, change];
      const blank =
        part === "closing"
          ? { until: NO_DRAFT.until, closing: NO_DRAFT.closing }
          : { revision: { ...draft.revision, reason: "" } };
      return [checked, { ...change, draft: { ...draft, ...blank } }];
    });
  };
  return {
    setDraft: (change) => setState({ draft: { ...getState().draft, ...change } }),
    lock: (until, reason, report) =>
      runWithDraft("closing", async (before) => [
        await commands.lock(before, until, reason, report),
        // The changes made before are closed now: taking them back would change a closed month.
        { note: { kind: "closed", until, report }, undoable: [] },
      ]),
    revise: (wanted, reason, report) =>
      runWithDraft("revision", async (before) => {
        const { checked, revised } = await commands.revise(before, wanted, reason, report);
        const note = { kind: "revised", count: revised } as const;
        return revised === 0 ? [checked, { note }, false] : [checked, { note, undoable: [] }];
      }),
    unlock: (reason) =>
      runWithDraft("closing", async (before) => [
        await commands.unlock(before, reason),
        { note: { kind: "opened" } },
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
