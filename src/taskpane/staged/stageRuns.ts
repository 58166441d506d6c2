import type { Progress, WorkControl } from "../../activity/slices/inSlices";
import { failureOf, type Failure } from "../frame/messages/failure";

/** Work with the stage it begins in; its result is the stage it ends in. */
interface StageRun<State> {
  readonly begun: State;
  readonly work: (control: WorkControl) => Promise<State>;
  readonly failed?: (failure: Failure) => State;
}

/** Runs of which one is heard at a time: a newer one ends an older. */
export interface StageRuns<State> {
  readonly run: (run: StageRun<State>) => Promise<void>;
  /** Work that writes ends before anything else begins: nobody reads a sheet that is half taken back. */
  readonly runWriting: (run: StageRun<State>) => Promise<void>;
  /** Asks the work under way to end; it says itself when it has. */
  readonly abort: () => void;
  /** Shows another stage; what still runs is not heard any more. */
  readonly end: (next: State) => void;
}

/** Runs that show each stage through `show`, and how far they are in it through `onProgress`. */
export function createStageRuns<State>(
  show: (state: State | { readonly phase: "failed"; readonly failure: Failure }) => void,
  onProgress: (made: Progress) => void,
): StageRuns<State> {
  let running: AbortController | undefined;
  let writing: Promise<void> = Promise.resolve();

  async function run({ begun, work, failed }: StageRun<State>): Promise<void> {
    running?.abort();
    const mine = new AbortController();
    running = mine;
    show(begun);
    const settle = (next: Parameters<typeof show>[0]) => {
      if (running !== mine) return;
      running = undefined;
      show(next);
    };
    const progress = (made: Progress) => {
      if (running === mine) onProgress(made);
    };
    try {
      await writing;
      if (running === mine) settle(await work({ signal: mine.signal, progress }));
    } catch (error) {
      const failure = failureOf(error);
      settle(failed?.(failure) ?? { phase: "failed", failure });
    }
  }

  return {
    run,
    runWriting: (each) => (writing = run(each)),
    abort: () => running?.abort(),
    end(next) {
      running?.abort();
      running = undefined;
      show(next);
    },
  };
}
