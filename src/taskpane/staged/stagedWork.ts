import { createStore } from "zustand/vanilla";
import type { WorkControl, Progress } from "../../activity/slices/inSlices";
import { failureOf, type Failure } from "../frame/messages/failure";
import type { ReadableStore } from "../frame/readableStore";
import { createStageRuns } from "./stageRuns";

/** Where long work stands that is first proposed and then, if the user wants it, done. */
export type Stage<Prepared, Proposal, Done, TakenBack> =
  | { readonly phase: "idle"; readonly cancelled: boolean }
  | { readonly phase: "reading"; readonly progress: Progress }
  | { readonly phase: "prepared"; readonly prepared: Prepared }
  | {
      readonly phase: "writing";
      readonly progress: Progress;
      readonly proposal: Proposal;
      /** Whether it is being taken back because the user has cancelled it. */
      readonly cancelling: boolean;
    }
  | {
      readonly phase: "done";
      readonly done: Done;
      readonly proposal: Proposal;
      /** Whether it is being taken back, and why an attempt at that failed: what was done stands still. */
      readonly undoing: boolean;
      readonly failure?: Failure;
    }
  | { readonly phase: "undone"; readonly outcome: TakenBack }
  | { readonly phase: "failed"; readonly failure: Failure };

/** One such work at a time; a newer one ends an older. */
export interface StagedWork<Prepared, Proposal, Done, TakenBack> extends ReadableStore<
  Stage<Prepared, Proposal, Done, TakenBack>
> {
  readonly prepare: (work: (control: WorkControl) => Promise<Prepared>) => Promise<void>;
  /** `undefined` from the work means that it was cancelled, and that nothing has changed. */
  readonly write: (
    proposal: Proposal,
    work: (control: WorkControl) => Promise<Done | undefined>,
  ) => Promise<void>;
  readonly undo: (work: (proposal: Proposal, done: Done) => Promise<TakenBack>) => Promise<void>;
  /** Ends what is under way, or puts a proposal aside; the workbook stays as it was. */
  readonly cancel: () => void;
  /** Work that writes or takes back goes on to its end all the same. */
  readonly startOver: () => void;
  readonly fail: (error: unknown) => void;
}

const NOT_BEGUN: Progress = { done: 0, of: 1 };

export function createStagedWork<Prepared, Proposal, Done, TakenBack>(): StagedWork<
  Prepared,
  Proposal,
  Done,
  TakenBack
> {
  type AnyStage = Stage<Prepared, Proposal, Done, TakenBack>;
  const { setState, ...store } = createStore<AnyStage>(() => ({ phase: "idle", cancelled: false }));
  const show = (next: AnyStage) => setState(next, true);
  const runs = createStageRuns<AnyStage>(show, (progress) => {
    const stage = store.getState();
    if (stage.phase === "reading" || stage.phase === "writing") show({ ...stage, progress });
  });

  return {
    ...store,
    prepare: (work) =>
      runs.run({
        begun: { phase: "reading", progress: NOT_BEGUN },
        work: async (control) => ({ phase: "prepared", prepared: await work(control) }),
      }),
    write: (proposal, work) =>
      runs.runWriting({
        begun: { phase: "writing", progress: NOT_BEGUN, proposal, cancelling: false },
        async work(control) {
          const done = await work(control);
          if (done === undefined) return { phase: "idle", cancelled: true };
          return { phase: "done", done, proposal, undoing: false };
        },
      }),
    async undo(work) {
      const stage = store.getState();
      if (stage.phase !== "done" || stage.undoing) return;
      const { phase, proposal, done } = stage;
      const standing = { phase, proposal, done, undoing: false };
      await runs.runWriting({
        begun: { ...standing, undoing: true },
        work: async () => ({ phase: "undone", outcome: await work(proposal, done) }),
        failed: (failure) => ({ ...standing, failure }),
      });
    },
    cancel() {
      const stage = store.getState();
      if (stage.phase === "reading") runs.end({ phase: "idle", cancelled: true });
      else if (stage.phase === "prepared") runs.end({ phase: "idle", cancelled: false });
      else if (stage.phase === "writing") {
        // The rows written are taken back first; the command says when it has been.
        runs.abort();
        show({ ...stage, cancelling: true });
      }
    },
    startOver() {
      if (!touchesWorkbook(store.getState())) runs.end({ phase: "idle", cancelled: false });
    },
    fail: (error) => runs.end({ phase: "failed", failure: failureOf(error) }),
  };
}

function touchesWorkbook(stage: Stage<unknown, unknown, unknown, unknown>): boolean {
  return stage.phase === "writing" || (stage.phase === "done" && stage.undoing);
}
