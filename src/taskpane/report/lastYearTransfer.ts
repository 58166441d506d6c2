import type { PrepareLastYearOutcome, LastYearProposal } from "../../commands/lastYear/prepareLastYear";
import type { TakenLastYear, TakeOverOutcome } from "../../commands/lastYear/takeOverLastYear";
import type { StepControl, WorkStep } from "../../commands/steps/workStep";
import type { UndoBlocksOutcome } from "../../commands/steps/recover/undoBlocks";
import type { Failure } from "../frame/messages/failure";
import { createPhases, type Phase } from "../frame/phases";
import type { ReadableStore } from "../frame/readableStore";

export type LastYearState = Phase<
  | { readonly phase: "reading" | "writing"; readonly step?: WorkStep }
  | { readonly phase: "prepared"; readonly outcome: PrepareLastYearOutcome }
  /** With the reason why taking it back has failed, or that it was cancelled: the figures stand still. */
  | {
      readonly phase: "taken";
      readonly outcome: TakeOverOutcome;
      readonly failure?: Failure;
      readonly cancelled?: true;
    }
  | { readonly phase: "taken-back"; readonly outcome: UndoBlocksOutcome }
>;

/** The commands behind it. */
export interface LastYearCommands {
  readonly prepare: (bytes: Uint8Array, control: StepControl) => Promise<PrepareLastYearOutcome>;
  readonly takeOver: (proposal: LastYearProposal, control: StepControl) => Promise<TakeOverOutcome>;
  readonly undo: (taken: TakenLastYear, control: StepControl) => Promise<UndoBlocksOutcome>;
}

/** Taking over last year's figures from a file: first what would be, then the user's word. */
export interface LastYearTransfer extends ReadableStore<LastYearState> {
  readonly load: (file: Blob) => Promise<void>;
  readonly takeOver: () => Promise<void>;
  readonly undo: () => Promise<void>;
  /** Puts a proposal aside, or ends what is under way as long as nothing is written. */
  readonly cancel: () => void;
}

/** @param changed called once the workbook may have changed */
export function createLastYearTransfer(commands: LastYearCommands, changed: () => void): LastYearTransfer {
  const { run, ...store } = createPhases(isLastYearWorking, ({ phase }) => phase === "reading");
  const { getState } = store;

  return {
    ...store,
    load: (file) =>
      run({ phase: "reading" }, async (show) => {
        const bytes = new Uint8Array(await file.arrayBuffer());
        const progress = (step: WorkStep) => show({ phase: "reading", step });
        return { phase: "prepared", outcome: await commands.prepare(bytes, { progress }) };
      }),
    async takeOver() {
      const state = getState();
      if (state.phase !== "prepared" || state.outcome.kind !== "proposal") return;
      const { outcome } = state;
      await run({ phase: "writing" }, async (show, signal) => {
        const progress = (step: WorkStep) => show({ phase: "writing", step });
        return { phase: "taken", outcome: await commands.takeOver(outcome, { progress, signal }) };
      });
      changed();
    },
    async undo() {
      const state = getState();
      if (state.phase !== "taken" || state.outcome.kind !== "taken-over") return;
      const {
        phase,
        outcome: { taken },
      } = state;
      await run(
        { phase: "writing" },
        async (show, signal) => {
          const progress = (step: WorkStep) => show({ phase: "writing", step });
          return { phase: "taken-back", outcome: await commands.undo(taken, { progress, signal }) };
        },
        {
          failed: (failure) => ({ phase, outcome: state.outcome, failure }),
          cancelled: { phase, outcome: state.outcome, cancelled: true },
        },
      );
      changed();
    },
  };
}

export function isLastYearWorking(
  state: LastYearState,
): state is Extract<LastYearState, { readonly phase: "reading" | "writing" }> {
  return state.phase === "reading" || state.phase === "writing";
}
