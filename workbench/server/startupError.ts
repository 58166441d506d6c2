import { PortInUseError } from "./requestHandler";
import { BuildError } from "./buildError";
import { UnreadableManifest } from "./openedManifest";

/** A mistake of the caller, in one line. */
export class StartupError extends Error {}

const DEFAULT_PORT = 3000;

/**
 * The port to serve on.
 * @param given as the environment has it
 * @throws StartupError where it is none
 */
export function portFrom(given: string | undefined): number {
  if (given === undefined || given === "") return DEFAULT_PORT;
  const port = Number(given);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new StartupError(`PORT is "${given}". Give a port from 1 to 65535, such as PORT=3001 npm start.`);
  }
  return port;
}

/** The line for a fault that a user can mend; `undefined` for a fault of the server's own. */
function userMessage(fault: unknown): string | undefined {
  if (fault instanceof PortInUseError) {
    const taken = Number(fault.message);
    return `Port ${taken} is taken by another program. Stop it, or choose another port: PORT=${taken + 1} npm start`;
  }
  const isKnown =
    fault instanceof StartupError || fault instanceof UnreadableManifest || fault instanceof BuildError;
  return isKnown ? fault.message : undefined;
}

/** Runs a server's start: what a user can mend is said in one message, with exit status 2. */
export async function runStart(start: () => Promise<void>): Promise<void> {
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(0));
  try {
    await start();
  } catch (fault) {
    const message = userMessage(fault);
    if (message === undefined) throw fault;
    console.error(message);
    process.exit(2);
  }
}
