import { createStore } from "zustand/vanilla";
import type {
  EnteredExplanations,
  EnterExplanationsOutcome,
  ExplanationEntry,
} from "../../commands/reports/enterExplanations";
import type { UndoBlocksOutcome } from "../../commands/steps/recover/undoBlocks";
import type { MissingExplanation } from "../../report/explanations";
import type { TypedExplanation } from "../../report/facts/typedFacts";
import type { Failure } from "../frame/messages/failure";
import { createPhases, type Phase } from "../frame/phases";
import type { ReadableStore } from "../frame/readableStore";

/** Explanations that are written in the pane: kept until they are saved, whatever else is pressed meanwhile. */
export interface Explaining {
  readonly saving: ReadableStore<SavingState>;
  readonly drafts: ReadableStore<Drafts>;
  readonly write: (year: number, draft: TypedExplanation) => void;
  /** Saves what is written of these goals; while it runs, further calls do nothing. */
  readonly save: (year: number, missing: readonly MissingExplanation[]) => Promise<void>;
  /** Takes back what was saved last; what was written is in the pane again. */
  readonly undo: () => Promise<void>;
  /** Forgets what came of the last saving, as a report is made. */
  readonly begin: () => void;
}

export type SavingOutcome = EnterExplanationsOutcome | UndoBlocksOutcome;

export type SavingState = Phase<
  | { readonly phase: "working" | "undoing" }
  /** With the reason why taking it back has failed: what was saved stands still. */
  | { readonly phase: "done"; readonly outcome: SavingOutcome; readonly failure?: Failure }
>;

/** By year and measure: see `draftOf`. */
export type Drafts = Readonly<Partial<Record<string, TypedExplanation>>>;

export function draftOf(drafts: Drafts, year: number, measure: string): TypedExplanation | undefined {
  return drafts[keyOf(year, measure)];
}

function keyOf(year: number, measure: string): string {
  return `${year} ${measure}`;
}

/** @param changed called once the workbook may have changed */
export function createExplaining(
  enter: (entries: readonly ExplanationEntry[]) => Promise<EnterExplanationsOutcome>,
  takeBack: (entered: EnteredExplanations) => Promise<UndoBlocksOutcome>,
  changed: () => void,
): Explaining {
  const { run, ...saving } = createPhases(isSavingOrUndoing);
  const drafts = createStore<Drafts>(() => ({}));
  let saved: Drafts = {};

  async function save(year: number, missing: readonly MissingExplanation[]): Promise<void> {
    if (isSavingOrUndoing(saving.getState())) return;
    await run({ phase: "working" }, async () => {
      const entries = entriesOf(year, missing, drafts.getState());
      const outcome = await enter(entries);
      if (outcome.kind === "entered") {
        saved = Object.fromEntries(entries.map(({ after }) => [keyOf(year, after.measure), after]));
      }
      if (outcome.kind === "entered" && outcome.kept === 0) {
        const left = Object.entries(drafts.getState()).filter(([key, draft]) => saved[key] !== draft);
        drafts.setState(Object.fromEntries(left), true);
      }
      return { phase: "done", outcome };
    });
    changed();
  }

  async function undo(): Promise<void> {
    const state = saving.getState();
    if (state.phase !== "done" || !("entered" in state.outcome) || !state.outcome.entered) return;
    const { entered } = state.outcome;
    await run(
      { phase: "undoing" },
      async () => {
        const outcome = await takeBack(entered);
        if (outcome.kind === "undone") drafts.setState({ ...saved, ...drafts.getState() }, true);
        return { phase: "done", outcome };
      },
      { failed: (failure) => ({ ...state, failure }) },
    );
    changed();
  }

  return {
    saving,
    drafts,
    write: (year, draft) => drafts.setState({ [keyOf(year, draft.measure)]: draft }),
    save,
    undo,
    begin: saving.cancel,
  };
}

/** Whether the sheet is being written to. */
export function isSavingOrUndoing({ phase }: SavingState): boolean {
  return phase === "working" || phase === "undoing";
}

function entriesOf(year: number, missing: readonly MissingExplanation[], drafts: Drafts): ExplanationEntry[] {
  return missing.flatMap(({ measure, given }) => {
    const after = draftOf(drafts, year, measure);
    return after ? [{ year, before: given, after }] : [];
  });
}
