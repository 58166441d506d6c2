/** Pieces of work that take their turns. */
export interface WorkQueue {
  /** Runs work once all that was handed in before has ended; what fails holds up nothing after it. */
  readonly run: <Result>(work: () => Promise<Result>) => Promise<Result>;
  readonly isIdle: () => boolean;
}

export function createWorkQueue(): WorkQueue {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return {
    run(work) {
      waiting++;
      const done = last.then(work).finally(() => {
        waiting--;
      });
      last = done.catch(() => undefined);
      return done;
    },
    isIdle: () => waiting === 0,
  };
}
