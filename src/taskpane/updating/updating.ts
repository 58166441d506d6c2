import { createStore } from "zustand/vanilla";
import type { PrepareUpdateOutcome, UpdateProposal } from "../../commands/updating/prepareUpdate";
import type { UpdateOutcome, UpdateProgress } from "../../commands/updating/updateWorkbook";
import type { Settled } from "../../commands/settleSheets";
import { failureOf, type Failure } from "../frame/messages/failure";
import type { ReadableStore } from "../frame/readableStore";

type UpdatingState =
  | { readonly phase: "ready" }
  | { readonly phase: "reading" }
  | { readonly phase: "prepared"; readonly outcome: PrepareUpdateOutcome }
  | { readonly phase: "updating"; readonly done: number; readonly of: number }
  | { readonly phase: "done"; readonly outcome: Settled<UpdateOutcome> }
  | { readonly phase: "failed"; readonly failure: Failure };

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
  const { setState, getState, ...store } = createStore<UpdatingState>(() => ({ phase: "ready" }));
  const isWorking = () => ["reading", "updating"].includes(getState().phase);

  async function run(work: () => Promise<UpdatingState>): Promise<void> {
    try {
      setState(await work(), true);
    } catch (error) {
      setState({ phase: "failed", failure: failureOf(error) }, true);
    }
  }

  return {
    ...store,
    getState,
    async look(file) {
      if (isWorking()) return;
      setState({ phase: "reading" }, true);
      await run(async () => {
        const bytes = file && new Uint8Array(await file.arrayBuffer());
        return { phase: "prepared", outcome: await prepare(bytes) };
      });
    },
    async update() {
      const state = getState();
      if (state.phase !== "prepared" || state.outcome.kind !== "proposal") return;
      const proposal = state.outcome;
      setState({ phase: "updating", done: 0, of: 1 }, true);
      await run(async () => {
        const outcome = await update(proposal, (progress) =>
          setState({ phase: "updating", ...progress }, true),
        );
        return { phase: "done", outcome };
      });
    },
    cancel() {
      if (!isWorking()) setState({ phase: "ready" }, true);
    },
  };
}
