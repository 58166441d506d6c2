import type { PrepareLastYearOutcome, LastYearProposal } from "../../commands/lastYear/prepareLastYear";
import type { TakenLastYear, TakeOverOutcome } from "../../commands/lastYear/takeOverLastYear";
import type { UndoBlocksOutcome } from "../../commands/steps/recover/undoBlocks";
import type { Failure } from "../frame/messages/failure";
import { createPhases, type Phase } from "../frame/phases";
import type { ReadableStore } from "../frame/readableStore";

type LastYearState = Phase<
  | { readonly phase: "reading" | "writing" }
  | { readonly phase: "prepared"; readonly outcome: PrepareLastYearOutcome }
  /** With the reason why taking it back has failed: the figures stand still. */
  | { readonly phase: "taken"; readonly outcome: TakeOverOutcome; readonly failure?: Failure }
  | { readonly phase: "taken-back"; readonly outcome: UndoBlocksOutcome }
>;

/** The commands behind it. */
export interface LastYearCommands {
  readonly prepare: (bytes: Uint8Array) => Promise<PrepareLastYearOutcome>;
  readonly takeOver: (proposal: LastYearProposal) => Promise<TakeOverOutcome>;
  readonly undo: (taken: TakenLastYear) => Promise<UndoBlocksOutcome>;
}

/** Taking over last year's figures from a file: first what would be, then the user's word. */
export interface LastYearTransfer extends ReadableStore<LastYearState> {
  readonly load: (file: Blob) => Promise<void>;
  readonly takeOver: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly cancel: () => void;
}

/** @param changed called once the workbook may have changed */
export function createLastYearTransfer(commands: LastYearCommands, changed: () => void): LastYearTransfer {
  const { run, ...store } = createPhases(isLastYearWorking);
  const { getState } = store;

  return {
    ...store,
    load: (file) =>
      run({ phase: "reading" }, async () => {
        const bytes = new Uint8Array(await file.arrayBuffer());
        return { phase: "prepared", outcome: await commands.prepare(bytes) };
      }),
    async takeOver() {
      const state = getState();
      if (state.phase !== "prepared" || state.outcome.kind !== "proposal") return;
      const { outcome } = state;
      await run({ phase: "writing" }, async () => ({
        phase: "taken",
        outcome: await commands.takeOver(outcome),
      }));
      changed();
    },
    async undo() {
      const state = getState();
      if (state.phase !== "taken" || state.outcome.kind !== "taken-over") return;
      const { taken } = state.outcome;
      await run(
        { phase: "writing" },
        async () => ({ phase: "taken-back", outcome: await commands.undo(taken) }),
        (failure) => ({ ...state, failure }),
      );
      changed();
    },
  };
}

export function isLastYearWorking({ phase }: LastYearState): boolean {
  return phase === "reading" || phase === "writing";
}
