import type { DoneCommand } from "../../excel/identity/doneCommands";
import type { LogAction } from "./logLine";

const OF_CONTRACT: ReadonlySet<string> = new Set<LogAction>(["contract", "decision", "population"]);

/** Whether a workbook follows another contract, or has another population, after a command. */
export function changesContract({ action }: DoneCommand): boolean {
  return OF_CONTRACT.has(action);
}

/** Those that can be taken back by themselves: the way back to a contract leads over each that came after it. */
export function undoableAmong(done: readonly DoneCommand[]): readonly DoneCommand[] {
  const last = done.findLast(changesContract);
  return done.filter((each) => each === last || !changesContract(each));
}
