import type { InsertOutcome } from "../../commands/insertWorkbook";
import type { Settled } from "../../commands/settleSheets";
import type { CommandRun } from "../commands/commandRun";

/** What inserting has said is no news once another command has run; what it has left to clean up still is. */
export function forgetInsertion({ getState, forget }: CommandRun<Settled<InsertOutcome>>): void {
  const state = getState();
  if (state.phase === "done" && state.outcome.kind !== "leftovers") forget();
}
