import type { Onlooker, Progress } from "../activity/inSlices";
import { failureOf, type Failure } from "./failure";

/** Where long work stands that is first proposed and then, if the user wants it, done. */
export type Stage<Prepared, Proposal, Done, TakenBack> =
  | { readonly phase: "idle"; readonly cancelled: boolean }
  | { readonly phase: "reading"; readonly progress: Progress }
  | { readonly phase: "prepared"; readonly prepared: Prepared }
  | { readonly phase: "writing"; readonly progress: Progress; readonly proposal: Proposal }
  | { readonly phase: "done"; readonly done: Done; readonly proposal: Proposal }
  | { readonly phase: "taken-back"; readonly outcome: TakenBack }
  | { readonly phase: "failed"; readonly failure: Failure };

/** One such work at a time; a newer one ends an older. */
export interface Staged<Prepared, Proposal, Done, TakenBack> {
  readonly stage: () => Stage<Prepared, Proposal, Done, TakenBack>;
  readonly subscribe: (listener: () => void) => () => void;
  readonly prepare: (work: (onlooker: Onlooker) => Promise<Prepared>) => Promise<void>;
  /** `undefined` from the work means that it was cancelled, and that nothing has changed. */
  readonly write: (
    proposal: Proposal,
    work: (onlooker: Onlooker) => Promise<Done | undefined>,
  ) => Promise<void>;
  readonly undo: (work: (proposal: Proposal, done: Done) => Promise<TakenBack>) => Promise<void>;
  /** Ends what is under way; the workbook stays as it was. */
  readonly cancel: () => void;
  readonly startOver: () => void;
  readonly fail: (error: unknown) => void;
}

const NOT_BEGUN: Progress = { done: 0, of: 1 };

export function createStaged<Prepared, Proposal, Done, TakenBack>(): Staged<
  Prepared,
  Proposal,
  Done,
  TakenBack
> {
  type AnyStage = Stage<Prepared, Proposal, Done, TakenBack>;
  let stage: AnyStage = { phase: "idle", cancelled: false };
  let running: AbortController | undefined;
  const listeners = new Set<() => void>();

  function become(next: AnyStage): void {
    stage = next;
    for (const listener of listeners) listener();
  }

  async function run(command: (onlooker: Onlooker & { readonly signal: AbortSignal }) => Promise<void>) {
    running?.abort();
    const mine = new AbortController();
    running = mine;
    const progress = (made: Progress) => {
      if (running !== mine) return;
      if (stage.phase === "reading" || stage.phase === "writing") become({ ...stage, progress: made });
    };
    try {
      await command({ signal: mine.signal, progress });
    } catch (error) {
      if (running === mine) become({ phase: "failed", failure: failureOf(error) });
    } finally {
      if (running === mine) running = undefined;
    }
  }

  return {
    stage: () => stage,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    prepare(work) {
      become({ phase: "reading", progress: NOT_BEGUN });
      return run(async (onlooker) => {
        const prepared = await work(onlooker);
        if (!onlooker.signal.aborted) become({ phase: "prepared", prepared });
      });
    },
    write(proposal, work) {
      become({ phase: "writing", progress: NOT_BEGUN, proposal });
      return run(async (onlooker) => {
        const done = await work(onlooker);
        become(done === undefined ? { phase: "idle", cancelled: true } : { phase: "done", done, proposal });
      });
    },
    undo(work) {
      if (stage.phase !== "done") return Promise.resolve();
      const { proposal, done } = stage;
      return run(async () => become({ phase: "taken-back", outcome: await work(proposal, done) }));
    },
    cancel() {
      running?.abort();
      // What is being written is taken back first; the command says when it has been.
      if (stage.phase === "writing") return;
      running = undefined;
      become({ phase: "idle", cancelled: stage.phase === "reading" });
    },
    startOver: () => become({ phase: "idle", cancelled: false }),
    fail: (error) => become({ phase: "failed", failure: failureOf(error) }),
  };
}
