/** Thrown where work that broke off before could not be looked at, so that nothing new was begun. */
export class UnsettledError extends Error {
  readonly code: string;

  constructor(cause: unknown, code: string) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = "UnsettledError";
    this.code = code;
  }
}
