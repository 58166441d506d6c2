import type { CheckedFigures } from "../../commands/checkedFigures";
import type { CheckOutcome } from "../../commands/checkFigures";
import type { TableChanges } from "../../commands/fixFigures";
import type { ChangedBy } from "../../commands/watchFigures";
import type { CheckCommands, Checking, CheckingState } from "./checkingState";
import { createCheckingStore } from "./checkingStore";
import { createWatching } from "./watching";

export function createChecking(commands: CheckCommands): Checking {
  const { state, subscribe, become, fail, known, run, quietly, isIdle } = createCheckingStore();
  const watching = createWatching(commands.watch, onChanged, (error) => fail(error));
  /** Who has changed figures while something else was under way. */
  let missed: ChangedBy | undefined;

  function show(outcome: CheckOutcome, change: Partial<CheckingState> = {}): void {
    if (outcome.kind === "checked") watching.know(outcome);
    become({ outcome, ...(outcome.kind === "checked" ? {} : { undoable: [] }), ...change });
  }

  function tell(outcome: CheckOutcome, change: Partial<CheckingState> = {}): void {
    show(outcome, { told: outcome, spoken: state().spoken + 1, ...change });
  }

  /** Marks follow what is found, as long as they are switched on; without them everything else still holds. */
  async function remark(): Promise<void> {
    const checked = known();
    if (checked?.marked) await commands.mark(checked).catch((error: unknown) => fail(error, "marks"));
  }

  async function watch(): Promise<void> {
    const checked = known();
    await (checked && state().watching ? watching.start(checked) : watching.stop());
  }

  function showChanged(outcome: CheckOutcome, by: ChangedBy): void {
    (by === "here" ? tell : show)(outcome, { failure: undefined });
  }

  function onChanged(outcome: CheckOutcome, by: ChangedBy): void {
    if (isIdle()) {
      showChanged(outcome, by);
      if (known()?.marked) void quietly(remark);
      return;
    }
    // Whether it or the command under way has read the newer figures, only a further look can tell.
    if (missed === undefined) void quietly(lookAgain);
    missed = missed === "here" ? missed : by;
  }

  async function lookAgain(): Promise<void> {
    const by = missed ?? "elsewhere";
    missed = undefined;
    showChanged(await commands.check(known()), by);
    await remark();
  }

  /** Commands that need figures that were checked; without them there is nothing to do. */
  async function withFigures(
    command: (checked: CheckedFigures) => Promise<void>,
    atOnce: (checked: CheckedFigures) => Partial<CheckingState> = () => ({}),
  ): Promise<void> {
    const shown = known();
    if (shown) await run(() => command(known() ?? shown), atOnce(shown));
  }

  /** The same for those after which the figures are judged anew. */
  function judging(
    command: (before: CheckedFigures) => Promise<[CheckedFigures, Partial<CheckingState>?]>,
  ): Promise<void> {
    return withFigures(async (before) => {
      const [checked, change] = await command(before);
      tell({ ...checked, kind: "checked" }, change);
      await remark();
    });
  }

  return {
    state,
    subscribe,
    check: () =>
      run(
        async () => {
          tell(await commands.check(known()));
          await remark();
          await watch();
        },
        { checking: true },
      ),
    begin: () =>
      quietly(async () => {
        // Without what is known: sheets may have been inserted since.
        const outcome = await commands.check();
        if (outcome.kind !== "checked") return;
        show(outcome, { failure: undefined });
        await watch();
      }),
    fix: (wanted, by) =>
      judging(async (before) => {
        const { checked, applied, gone } = await commands.fix(before, wanted, by);
        const count = countOf(applied);
        const { undoable } = state();
        const note = { kind: "fixed", count, gone } as const;
        return [checked, { note, undoable: count > 0 ? [...undoable, applied] : undoable }];
      }),
    async undo() {
      const last = state().undoable.at(-1);
      if (!last) return;
      await judging(async (before) => {
        const { checked, kept } = await commands.undo(before, last);
        const note = { kind: "undone", count: countOf(last) - kept, kept } as const;
        return [checked, { note, undoable: state().undoable.slice(0, -1) }];
      });
    },
    mute: (found, reason) => judging(async (before) => [await commands.mute(before, found, reason)]),
    unmute: (found) => judging(async (before) => [await commands.unmute(before, found)]),
    lock: (until) => judging(async (before) => [await commands.lock(before, until)]),
    async select(found) {
      const shown = known();
      if (!shown) return;
      const select = () => commands.select(known() ?? shown, found);
      // It changes nothing, so it can wait for what is under way.
      await (state().busy ? quietly(select) : run(select));
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
            become({ watching: !on });
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
  const memory = { ...figures.memory, marked };
  return { ...checked, kind: "checked", marked, figures: { ...figures, memory } };
}
