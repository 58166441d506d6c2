import type { PlainOutcome } from "../../commands/steps/plainOutcome";
import { commandIds, commands, type Command } from "../../commands/registry";
import { fetchPart } from "../frame/fetchPart";
import type { View } from "../frame/navigation";
import { createCommandRun, type CommandRun } from "./commandRun";

/** A command that has no page of its own in the pane, and where it stands. */
export interface PlainCommand {
  readonly id: string;
  readonly view: View;
  readonly run: CommandRun<PlainOutcome>;
}

type Registered = readonly [id: string, command: Command];

/**
 * The registry's commands without a page, ready to be started.
 * @param onChanged called when one has changed the workbook
 */
export function createPlainCommands(
  onChanged: () => void,
  registered: readonly Registered[] = commandIds.map((id) => [id, commands[id]]),
): readonly PlainCommand[] {
  return registered.flatMap(([id, { load, view }]) => {
    if (!load || !view) return [];
    const run = createCommandRun(async (_, control) => {
      const command = await fetchPart(load());
      const outcome = await command(control);
      if (outcome.kind === "done" && outcome.changed > 0) onChanged();
      return outcome;
    });
    return [{ id, view, run }];
  });
}
