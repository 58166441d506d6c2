import type { Onlooker } from "../../activity/slices/inSlices";
import type { MakeUpOutcome } from "../../commands/deriveFigures";
import type { MakeUpProposal, PreparedMakeUp } from "../../commands/prepareDerivation";
import type { EnteredBlock } from "../../commands/importFigures";
import type { UndoImportOutcome } from "../../commands/undoImport";
import { createStaged, type Stage } from "../frame/staged";

export type MadeUpFigures = Extract<MakeUpOutcome, { kind: "made-up" | "changed-since" }>;

export interface MakingUpState {
  readonly stage: Stage<PreparedMakeUp, MakeUpProposal, MadeUpFigures, UndoImportOutcome>;
  /** Whether cells of another source are replaced too. */
  readonly replace: boolean;
}

/** The commands, given from outside so that all this can be tested without Excel. */
export interface MakeUpCommands {
  readonly prepare: (onlooker: Onlooker) => Promise<PreparedMakeUp>;
  readonly write: (proposal: MakeUpProposal, replace: boolean, onlooker: Onlooker) => Promise<MakeUpOutcome>;
  readonly undo: (proposal: MakeUpProposal, blocks: readonly EnteredBlock[]) => Promise<UndoImportOutcome>;
  /** Figures have changed: whoever judges them is told. */
  readonly changed: () => void;
}

/** Making Aktivitet up from meetings: proposed, done, taken back. */
export interface MakingUp {
  readonly state: () => MakingUpState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly prepare: () => Promise<void>;
  readonly setReplace: (replace: boolean) => void;
  readonly write: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly cancel: () => void;
  /** Puts aside why there was nothing to make up from: since then there may be. */
  readonly forgetRefusal: () => void;
}

export function createMakingUp(commands: MakeUpCommands): MakingUp {
  const staged = createStaged<PreparedMakeUp, MakeUpProposal, MadeUpFigures, UndoImportOutcome>();
  const listeners = new Set<() => void>();
  let state: MakingUpState = { stage: staged.stage(), replace: false };

  function become(change: Partial<MakingUpState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  staged.subscribe(() => become({ stage: staged.stage() }));

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    prepare() {
      become({ replace: false });
      return staged.prepare(commands.prepare);
    },
    setReplace: (replace) => become({ replace }),
    async write() {
      const { stage, replace } = state;
      const proposal = stage.phase === "prepared" ? stage.prepared : undefined;
      if (proposal?.kind !== "proposal") return;
      await staged.write(proposal, async (onlooker) => {
        const outcome = await commands.write(proposal, replace, onlooker);
        return outcome.kind === "cancelled" ? undefined : outcome;
      });
      commands.changed();
    },
    async undo() {
      const { stage } = state;
      const done = stage.phase === "done" ? stage.done : undefined;
      if (done?.kind !== "made-up") return;
      await staged.undo((proposal) => commands.undo(proposal, done.blocks));
      commands.changed();
    },
    cancel: staged.cancel,
    forgetRefusal() {
      const { stage } = state;
      if (stage.phase === "prepared" && stage.prepared.kind !== "proposal") staged.startOver();
    },
  };
}
