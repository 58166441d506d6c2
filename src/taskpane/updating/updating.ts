import type { PrepareUpdateOutcome, UpdateProposal } from "../../commands/updating/prepareUpdate";
import type { UpdateOutcome } from "../../commands/updating/updateWorkbook";
import type { StepControl, WorkStep } from "../../commands/steps/workStep";
import type { Settled } from "../../commands/settleSheets";
import type { UpdateTexts } from "../../language/pane/updating/updateTexts";
import { workInSteps, type WorkUnderWay } from "../staged/workUnderWay";
import { createPhases, type Phase } from "../frame/phases";
import type { ReadableStore } from "../frame/readableStore";

type UpdatingState = Phase<
  | { readonly phase: "reading" }
  | { readonly phase: "prepared"; readonly outcome: PrepareUpdateOutcome }
  | { readonly phase: "updating"; readonly step?: WorkStep }
  | { readonly phase: "done"; readonly outcome: Settled<UpdateOutcome> }
>;

/** The commands behind it. */
export interface UpdateCommands {
  readonly prepare: (file?: Uint8Array) => Promise<PrepareUpdateOutcome>;
  readonly update: (proposal: UpdateProposal, control: StepControl) => Promise<Settled<UpdateOutcome>>;
}

/** Bringing a workbook up to date: first what would change, then the user's word. */
export interface Updating extends ReadableStore<UpdatingState> {
  readonly look: (file?: File) => Promise<void>;
  readonly update: () => Promise<void>;
  /** Puts a proposal aside, or ends what is under way as long as nothing is written. */
  readonly cancel: () => void;
}

export function createUpdating({ prepare, update }: UpdateCommands): Updating {
  const { run, ...store } = createPhases(isWorking, ({ phase }) => phase === "reading");
  return {
    ...store,
    look: (file) =>
      run({ phase: "reading" }, async () => {
        const bytes = file && new Uint8Array(await file.arrayBuffer());
        return { phase: "prepared", outcome: await prepare(bytes) };
      }),
    async update() {
      const state = store.getState();
      if (state.phase !== "prepared" || state.outcome.kind !== "proposal") return;
      const proposal = state.outcome;
      await run({ phase: "updating" }, async (show, signal) => {
        const progress = (step: WorkStep) => show({ phase: "updating", step });
        return { phase: "done", outcome: await update(proposal, { progress, signal }) };
      });
    },
  };
}

/** The work under way, for `WorkLine`. */
export function workOf(state: UpdatingState, words: UpdateTexts): WorkUnderWay | undefined {
  if (state.phase === "reading") return { label: words.reading, mayCancel: true };
  if (state.phase !== "updating") return undefined;
  return workInSteps(words.updating, state.step);
}

function isWorking({ phase }: UpdatingState): boolean {
  return phase === "reading" || phase === "updating";
}
