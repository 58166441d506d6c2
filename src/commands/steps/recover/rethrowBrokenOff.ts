import { BrokenOffError } from "../../../excel/answering/brokenOffError";

/**
 * Passes over a refusal where something else may be tried, but not where the user has broken off: Excel is not asked
 * again.
 */
export function rethrowBrokenOff(error: unknown): undefined {
  if (error instanceof BrokenOffError) throw error;
}
