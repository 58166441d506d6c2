import type { Finding } from "../recover/finding";

/** A batch broke off, and what it has left is neither all nor nothing, or cannot be seen. */
export class PartialWriteError extends Error {
  constructor(
    cause: unknown,
    readonly finding: Finding = { kind: "unclear" },
  ) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = "PartialWriteError";
  }
}
