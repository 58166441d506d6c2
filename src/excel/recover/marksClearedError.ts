/** Marking broke off, and all marks were taken away. */
export class MarksClearedError extends Error {
  /** @param hadMarks whether earlier marks went with them */
  constructor(
    cause: unknown,
    readonly hadMarks: boolean,
  ) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = "MarksClearedError";
  }
}
