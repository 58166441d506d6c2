import type { WorkControl, Progress } from "../../activity/slices/inSlices";
import { failureOf, type Failure } from "./failure";

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
export interface StagedWork<Prepared, Proposal, Done, TakenBack> {
  readonly stage: () => Stage<Prepared, Proposal, Done, TakenBack>;
  readonly subscribe: (listener: () => void) => () => void;
  readonly prepare: (work: (control: WorkControl) => Promise<Prepared>) => Promise<void>;
  /** `undefined` from the work means that it was cancelled, and that nothing has changed. */
  readonly write: (
    proposal: Proposal,
    work: (onlooker: WorkControl) => Promise<Done | undefined>,
  ) => Promise<void>;
  readonly undo: (work: (proposal: Proposal, done: Done) => Promise<TakenBack>) => Promise<void>;
  /** Ends what is under way, or puts a proposal aside; the workbook stays as it was. */
  readonly cancel: () => void;
  /** What writes or takes back goes on to its end all the same. */
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
  type Work = (onlooker: WorkControl) => Promise<AnyStage>;
  let stage: AnyStage = { phase: "idle", cancelled: false };
  let running: AbortController | undefined;
  /** What writes ends before anything else begins: nobody reads a sheet that is half taken back. */
  let writing: Promise<void> = Promise.resolve();
  const listeners = new Set<() => void>();

  function update(next: AnyStage): void {
    stage = next;
    for (const listener of listeners) listener();
  }

  async function run(begun: AnyStage, work: Work, failed?: (failure: Failure) => AnyStage): Promise<void> {
    running?.abort();
    const mine = new AbortController();
    running = mine;
    update(begun);
    const settle = (next: AnyStage) => {
      if (running !== mine) return;
      running = undefined;
      update(next);
    };
    const progress = (made: Progress) => {
      if (running !== mine) return;
      if (stage.phase === "reading" || stage.phase === "writing") update({ ...stage, progress: made });
    };
    try {
      await writing;
      if (running === mine) settle(await work({ signal: mine.signal, progress }));
    } catch (error) {
      const failure = failureOf(error);
      settle(failed?.(failure) ?? { phase: "failed", failure });
    }
  }

  function end(next: AnyStage): void {
    running?.abort();
    running = undefined;
    update(next);
  }

  const touchesWorkbook = () => stage.phase === "writing" || (stage.phase === "done" && stage.undoing);

  return {
    stage: () => stage,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    prepare: (work) =>
      run({ phase: "reading", progress: NOT_BEGUN }, async (onlooker) => ({
        phase: "prepared",
        prepared: await work(onlooker),
      })),
    write(proposal, work) {
      const begun = { phase: "writing", progress: NOT_BEGUN, proposal, cancelling: false } as const;
      return (writing = run(begun, async (onlooker) => {
        const done = await work(onlooker);
        if (done === undefined) return { phase: "idle", cancelled: true };
        return { phase: "done", done, proposal, undoing: false };
      }));
    },
    undo(work) {
      if (stage.phase !== "done" || stage.undoing) return Promise.resolve();
      const { phase, proposal, done } = stage;
      const standing = { phase, proposal, done, undoing: false };
      return (writing = run(
        { ...standing, undoing: true },
        async () => ({ phase: "undone", outcome: await work(proposal, done) }),
        (failure) => ({ ...standing, failure }),
      ));
    },
    cancel() {
      if (stage.phase === "reading") end({ phase: "idle", cancelled: true });
      else if (stage.phase === "prepared") end({ phase: "idle", cancelled: false });
      else if (stage.phase === "writing") {
        // What is written is taken back first; the command says when it has been.
        running?.abort();
        update({ ...stage, cancelling: true });
      }
    },
    startOver() {
      if (!touchesWorkbook()) end({ phase: "idle", cancelled: false });
    },
    fail: (error) => end({ phase: "failed", failure: failureOf(error) }),
  };
}
