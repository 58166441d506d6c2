import type { StepControl, WorkStep } from "../../commands/steps/workStep";
import type { UndoBlocksOutcome } from "../../commands/steps/recover/undoBlocks";
import type { UndoKeptOutcome } from "../../commands/undo/undoKept";
import type { Versions } from "../../commands/updating/versions";
import type { DoneCommand } from "../../excel/identity/doneCommands";
import { createPhases, type Phase, type Phases } from "../frame/phases";

/** Shows what going back to an earlier contract would change, and does it on a click. */
export type TakeBackView = (props: { readonly versions: Versions }) => React.ReactNode;

type UndoPhase =
  | { readonly phase: "undoing"; readonly step?: WorkStep }
  | {
      readonly phase: "undone";
      readonly command: DoneCommand;
      readonly outcome: UndoBlocksOutcome | { readonly kind: "gone" };
    }
  | { readonly phase: "contract"; readonly versions: Versions; readonly View: TakeBackView };

export type UndoState = Phase<UndoPhase>;

/** Taking back what the workbook remembers, one command at a time. */
export interface Undoing extends Omit<Phases<UndoPhase>, "run"> {
  readonly undo: (command: DoneCommand) => Promise<void>;
}

interface UndoCommands {
  readonly undo: (command: DoneCommand, control: StepControl) => Promise<UndoKeptOutcome>;
  readonly fetchTakeBack: () => Promise<TakeBackView>;
  /** Called once something may have changed. */
  readonly changed: () => void;
}

export function createUndoing({ undo, fetchTakeBack, changed }: UndoCommands): Undoing {
  const { run, ...store } = createPhases<UndoPhase>(({ phase }) => phase === "undoing");
  return {
    ...store,
    async undo(command) {
      await run({ phase: "undoing" }, async (show, signal) => {
        const progress = (step: WorkStep) => show({ phase: "undoing", step });
        const outcome = await undo(command, { progress, signal });
        return outcome.kind === "contract"
          ? { phase: "contract", versions: outcome.versions, View: await fetchTakeBack() }
          : { phase: "undone", command, outcome };
      });
      if (store.getState().phase !== "contract") changed();
    },
  };
}
