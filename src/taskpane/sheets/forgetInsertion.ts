import type { InsertOutcome } from "../../commands/insertWorkbook";
import type { Settled } from "../../commands/settleSheets";
import type { CommandRun } from "../commands/commandRun";

/** The outcome of inserting is no news once another command has run; leftovers to clean up still are. */
export function forgetInsertion({ getState, forget }: CommandRun<Settled<InsertOutcome>>): void {
  const state = getState();
  if (state.phase === "done" && state.outcome.kind !== "leftovers") forget();
}
