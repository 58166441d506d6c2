/** A batch broke off, and taking back what it had written failed too. */
export class PartialWriteError extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = "PartialWriteError";
  }
}
