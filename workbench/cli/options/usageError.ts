/** A mistake of a command's caller; its message is the one line they read. */
export class UsageError extends Error {}

/** Asks how a command is used, which its message says. */
export class HelpAsked extends Error {}

/** Why the system refused a file, in its own short code (`ENOENT`). */
export function systemCause(error: unknown): string {
  if (typeof error === "object" && error !== null && "code" in error) return String(error.code);
  return error instanceof Error ? error.message : String(error);
}
