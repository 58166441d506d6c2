/** One side of a comparison, in a process of its own: `run` is timed, `digest` says what came of it. */
export interface Side<Result = unknown> {
  readonly run: () => Result;
  /** Small, and the same on both sides where they did the same. */
  readonly digest: (result: Result) => string;
}

/** What a measure's module exports for its processes: each side is made in the process that runs it. */
export interface Sides {
  readonly ours: () => Side;
  readonly peer: () => Side;
}

/** A process's answer to each message. */
export interface Answer {
  readonly milliseconds: number;
  readonly digest: string;
}
