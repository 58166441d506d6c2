import type { CheckedFigures } from "../../commands/steps/checkedFigures";
import type { CheckOutcome } from "../../commands/checkFigures";
import type { ChangedBy } from "../../commands/watchFigures";
import type { CheckCommands, CheckingState } from "./checkingState";
import { failureOf } from "../frame/messages/failure";
import { withMarked } from "./withMarked";
import { createCheckingStore, type CheckingStore } from "./checkingStore";
import { createWatching } from "./watching";

/** Figures and what is found in them, judged anew whenever somebody changes them. */
export interface Judging extends CheckingStore {
  /** Shows what a look has found. */
  readonly show: (outcome: CheckOutcome, change?: Partial<CheckingState>) => void;
  /** The same, and reads it out. */
  readonly announce: (outcome: CheckOutcome, change?: Partial<CheckingState>) => void;
  /** Marks follow what is found, as long as they are switched on; without them everything else still holds. */
  readonly refreshMarks: () => Promise<void>;
  /** Looks after the sheets, or leaves them, as the state says. */
  readonly watch: () => Promise<void>;
}

export function createJudging(commands: CheckCommands): Judging {
  const store = createCheckingStore();
  const { getState, setState, fail, lastChecked, runInBackground, isIdle } = store;
  const watching = createWatching(commands.watch, onChanged, (error) => fail(error));
  /** Who has changed figures while something else was under way. */
  let missed: ChangedBy | undefined;

  function show(outcome: CheckOutcome, change: Partial<CheckingState> = {}): void {
    if (outcome.kind === "checked") watching.setLatest(outcome);
    setState({ outcome, ...(outcome.kind === "checked" ? {} : { undoable: [] }), ...change });
  }

  function announce(outcome: CheckOutcome, change: Partial<CheckingState> = {}): void {
    show(outcome, { announced: outcome, announcementCount: getState().announcementCount + 1, ...change });
  }

  async function refreshMarks(): Promise<void> {
    const checked = lastChecked();
    if (!checked?.marked) return;
    await commands.mark(checked).catch((error: unknown) => {
      if (failureOf(error).marksCleared) show(withMarked(checked, false));
      fail(error, "marks");
    });
  }

  async function watch(): Promise<void> {
    const checked = lastChecked();
    await (checked && getState().watching ? watching.start(checked) : watching.stop());
  }

  function showChanged(outcome: CheckOutcome, by: ChangedBy): void {
    // A check that somebody pressed for may have read the change already, and has reported it.
    const { outcome: shown, announced } = getState();
    const isNews = by === "here" && !(shown === announced && isSameFound(outcome, shown));
    (isNews ? announce : show)(outcome, { failure: undefined });
  }

  function onChanged(outcome: CheckOutcome, by: ChangedBy): void {
    if (isIdle()) {
      showChanged(outcome, by);
      if (lastChecked()?.marked) void runInBackground(refreshMarks);
      return;
    }
    // Whether it or the command under way has read the newer figures, only a further look can show.
    if (missed === undefined) void runInBackground(recheck);
    missed = missed === "here" ? missed : by;
  }

  async function recheck(): Promise<void> {
    const by = missed ?? "elsewhere";
    missed = undefined;
    showChanged(await commands.check(lastChecked()), by);
    await refreshMarks();
  }

  return { ...store, show, announce, refreshMarks, watch };
}

/** Whether two looks have found the same issues. */
function isSameFound(one: CheckOutcome, other: CheckOutcome | undefined): boolean {
  if (one.kind !== "checked" || other?.kind !== "checked") return false;
  const found = ({ issues, muted }: CheckedFigures) =>
    [issues, muted]
      .map((each) => each.map(({ address, issue }) => `${issue.rule} ${address}`).join(";"))
      .join("|");
  return found(one) === found(other);
}

/** Runs a command that needs figures that were checked; without them there is nothing to do. */
export async function runWithFigures(
  { lastChecked, run }: Judging,
  command: (checked: CheckedFigures) => Promise<void>,
  immediateChange: (checked: CheckedFigures) => Partial<CheckingState> = () => ({}),
): Promise<void> {
  const shown = lastChecked();
  if (shown) await run(() => command(lastChecked() ?? shown), immediateChange(shown));
}

/** Runs one after which the figures are judged anew. */
export function runAndAnnounce(
  judging: Judging,
  command: (before: CheckedFigures) => Promise<[CheckedFigures, Partial<CheckingState>?]>,
): Promise<void> {
  return runWithFigures(judging, async (before) => {
    const [checked, change] = await command(before);
    judging.announce({ ...checked, kind: "checked" }, change);
    await judging.refreshMarks();
  });
}
