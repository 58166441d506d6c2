import type { PrepareUpdateOutcome, UpdateProposal } from "../../commands/updating/prepareUpdate";
import type { UpdateOutcome, UpdateProgress } from "../../commands/updating/updateWorkbook";
import type { Settled } from "../../commands/settleSheets";
import { createPhases, type Phase } from "../frame/phases";
import type { ReadableStore } from "../frame/readableStore";

type UpdatingState = Phase<
  | { readonly phase: "reading" }
  | { readonly phase: "prepared"; readonly outcome: PrepareUpdateOutcome }
  | { readonly phase: "updating"; readonly done: number; readonly of: number }
  | { readonly phase: "done"; readonly outcome: Settled<UpdateOutcome> }
>;

/** The commands behind it. */
export interface UpdateCommands {
  readonly prepare: (file?: Uint8Array) => Promise<PrepareUpdateOutcome>;
  readonly update: (proposal: UpdateProposal, progress: UpdateProgress) => Promise<Settled<UpdateOutcome>>;
}

/** Bringing a workbook up to date: first what would change, then the user's word. */
export interface Updating extends ReadableStore<UpdatingState> {
  readonly look: (file?: File) => Promise<void>;
  readonly update: () => Promise<void>;
  readonly cancel: () => void;
}

export function createUpdating({ prepare, update }: UpdateCommands): Updating {
  const { run, ...store } = createPhases(isWorking);
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
      await run({ phase: "updating", done: 0, of: 1 }, async (show) => {
        const outcome = await update(proposal, (progress) => show({ phase: "updating", ...progress }));
        return { phase: "done", outcome };
      });
    },
  };
}

function isWorking({ phase }: UpdatingState): boolean {
  return phase === "reading" || phase === "updating";
}
