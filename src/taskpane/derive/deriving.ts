import { createStore } from "zustand/vanilla";
import type { WorkControl } from "../../activity/slices/inSlices";
import type { DeriveOutcome } from "../../commands/deriveFigures";
import type {
  DerivationChoices,
  DerivationProposal,
  PreparedDerivation,
} from "../../commands/steps/prepareDerivation";
import type { EnteredBlock } from "../../commands/importFigures";
import type { UndoImportOutcome } from "../../commands/undo/undoImport";
import type { ReadableStore } from "../frame/readableStore";
import { createStagedWork, type Stage } from "../staged/stagedWork";

export type DeriveResult = Extract<DeriveOutcome, { kind: "derived" | "changed-since" }>;

export interface DerivingState {
  readonly stage: Stage<PreparedDerivation, DerivationProposal, DeriveResult, UndoImportOutcome>;
  /** Whether cells of another source are replaced too. */
  readonly replace: boolean;
  readonly choices: DerivationChoices;
}

/** The commands, given from outside so that all this can be tested without Excel. */
export interface DeriveCommands {
  readonly prepare: (control: WorkControl, choices: DerivationChoices) => Promise<PreparedDerivation>;
  readonly write: (
    proposal: DerivationProposal,
    replace: boolean,
    control: WorkControl,
  ) => Promise<DeriveOutcome>;
  readonly undo: (
    proposal: DerivationProposal,
    blocks: readonly EnteredBlock[],
  ) => Promise<UndoImportOutcome>;
  /** Puts back the columns that Aktivitet lacks. */
  readonly restoreColumns: (proposal: DerivationProposal) => Promise<unknown>;
  /** Called once figures have changed. */
  readonly changed: () => void;
}

/** Deriving Aktivitet from meetings: proposed, done, taken back. */
export interface Deriving extends ReadableStore<DerivingState> {
  readonly prepare: () => Promise<void>;
  /** Proposes anew with these choices besides those made before. */
  readonly choose: (choices: DerivationChoices) => Promise<void>;
  readonly setReplace: (replace: boolean) => void;
  readonly restoreColumns: () => Promise<void>;
  readonly write: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly cancel: () => void;
  /** Puts aside why there was nothing to derive from: since then there may be. */
  readonly forgetRefusal: () => void;
}

const NOTHING_CHOSEN = { replace: false, choices: {} } as const;

export function createDeriving(commands: DeriveCommands): Deriving {
  const stagedWork = createStagedWork<
    PreparedDerivation,
    DerivationProposal,
    DeriveResult,
    UndoImportOutcome
  >();
  const { setState, ...store } = createStore<DerivingState>(() => ({
    stage: stagedWork.getState(),
    ...NOTHING_CHOSEN,
  }));
  stagedWork.subscribe((stage) => setState({ stage }));

  function prepare(): Promise<void> {
    return stagedWork.prepare((control) => commands.prepare(control, store.getState().choices));
  }

  return {
    ...store,
    prepare() {
      setState(NOTHING_CHOSEN);
      return prepare();
    },
    choose(choices) {
      setState({ choices: { ...store.getState().choices, ...choices } });
      return prepare();
    },
    setReplace: (replace) => setState({ replace }),
    async restoreColumns() {
      const { stage } = store.getState();
      const proposal = stage.phase === "prepared" ? stage.prepared : undefined;
      if (proposal?.kind !== "proposal") return;
      await stagedWork.prepare(async (control) => {
        await commands.restoreColumns(proposal);
        return commands.prepare(control, store.getState().choices);
      });
    },
    async write() {
      const { stage, replace } = store.getState();
      const proposal = stage.phase === "prepared" ? stage.prepared : undefined;
      if (proposal?.kind !== "proposal") return;
      await stagedWork.write(proposal, async (control) => {
        const outcome = await commands.write(proposal, replace, control);
        return outcome.kind === "cancelled" ? undefined : outcome;
      });
      commands.changed();
    },
    async undo() {
      const { stage } = store.getState();
      const done = stage.phase === "done" ? stage.done : undefined;
      if (done?.kind !== "derived") return;
      await stagedWork.undo((proposal) => commands.undo(proposal, done.blocks));
      commands.changed();
    },
    cancel: stagedWork.cancel,
    forgetRefusal() {
      const { stage } = store.getState();
      if (stage.phase === "prepared" && stage.prepared.kind !== "proposal") stagedWork.startOver();
    },
  };
}
