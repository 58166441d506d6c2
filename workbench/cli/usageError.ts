/** What the caller of a command got wrong; its message is the one line they read. */
export class UsageError extends Error {}

/** Runs a command: bad input is one line on standard error and exit status 2, anything else a crash with its trace. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message.replaceAll(/\s*\n\s*/g, " ")}\n`);
    process.exitCode = 2;
  }
}

/** Why the system refused a file, in its own short code (`ENOENT`). */
export function systemCause(error: unknown): string {
  if (typeof error === "object" && error !== null && "code" in error) return String(error.code);
  return error instanceof Error ? error.message : String(error);
}
