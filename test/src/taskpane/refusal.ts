import { CommandFailure } from "../../../src/commands/steps/commandFailure";

/** Failures of a command where a sheet is protected, a cell is being edited and so on, by Office's code. */
export function refusal(code: string, undone = true): CommandFailure {
  return new CommandFailure(Object.assign(new Error(code), { code }), undone);
}
