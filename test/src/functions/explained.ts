import { explainFunctionCall } from "../../../src/functions/explainFunctionCall";
import type { FunctionId } from "../../../src/functions/functions";

/** The explanation of a call as a Danish reader gets it, on one line. */
export function explained(id: FunctionId, ...args: unknown[]): string {
  // Danish percent signs stand after a no-break space.
  return explainFunctionCall(id, args, "da-DK").text.replaceAll("\u00a0", " ");
}
