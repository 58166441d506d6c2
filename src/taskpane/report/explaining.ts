import { createStore } from "zustand/vanilla";
import type { EnterExplanationsOutcome, ExplanationEntry } from "../../commands/enterExplanations";
import type { MissingExplanation } from "../../report/explanations";
import type { Explanation } from "../../report/facts/typedFacts";
import type { CommandState } from "../commands/commandRun";
import { failureOf } from "../frame/failure";
import type { ReadableStore } from "../frame/readableStore";

/** Explanations that are written in the pane: kept until they are saved, whatever else is pressed meanwhile. */
export interface Explaining {
  readonly saving: ReadableStore<CommandState<EnterExplanationsOutcome>>;
  readonly drafts: ReadableStore<Drafts>;
  readonly write: (year: number, draft: Explanation) => void;
  /** Saves what is written of these goals; while it runs, further calls do nothing. */
  readonly save: (year: number, missing: readonly MissingExplanation[]) => Promise<void>;
  /** Forgets what came of the last saving, as a report is made. */
  readonly begin: () => void;
}

/** By year and measure: see `draftOf`. */
export type Drafts = Readonly<Partial<Record<string, Explanation>>>;

export function draftOf(drafts: Drafts, year: number, measure: string): Explanation | undefined {
  return drafts[keyOf(year, measure)];
}

function keyOf(year: number, measure: string): string {
  return `${year} ${measure}`;
}

export function createExplaining(
  enter: (entries: readonly ExplanationEntry[]) => Promise<EnterExplanationsOutcome>,
): Explaining {
  const { setState, ...saving } = createStore<CommandState<EnterExplanationsOutcome>>(() => ({
    phase: "ready",
  }));
  const drafts = createStore<Drafts>(() => ({}));

  async function save(year: number, missing: readonly MissingExplanation[]): Promise<void> {
    if (saving.getState().phase === "working") return;
    setState({ phase: "working" }, true);
    try {
      const outcome = await enter(entriesOf(year, missing, drafts.getState()));
      if (outcome.kind === "entered" && outcome.kept === 0) drafts.setState({}, true);
      setState({ phase: "done", outcome }, true);
    } catch (error) {
      setState({ phase: "failed", failure: failureOf(error) }, true);
    }
  }

  return {
    saving,
    drafts,
    write: (year, draft) => drafts.setState({ [keyOf(year, draft.measure)]: draft }),
    save,
    begin: () => setState({ phase: "ready" }, true),
  };
}

function entriesOf(year: number, missing: readonly MissingExplanation[], drafts: Drafts): ExplanationEntry[] {
  return missing.flatMap(({ measure, given }) => {
    const after = draftOf(drafts, year, measure);
    return after ? [{ year, before: given, after }] : [];
  });
}
