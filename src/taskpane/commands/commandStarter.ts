import { commands, hasPage, type CommandId, type PageCommandId } from "../../commands/registry";
import type { PaneServices } from "../paneServices";

/** Starts a command in its view, which shows its outcome; settles when it has ended. */
export type StartCommand = (id: CommandId) => Promise<void>;

type Started = Pick<PaneServices, "navigation" | "insertion" | "check" | "reporting" | "plainCommands">;

/** How each command starts, for the ribbon's buttons and the search. */
export function commandStarter({
  navigation,
  insertion,
  check,
  reporting,
  plainCommands,
}: Started): StartCommand {
  const pages: Readonly<Record<PageCommandId, () => Promise<void>>> = {
    insertWorkbook: () => insertion.start(),
    checkFigures: async () => (await check.get()).checking.check(),
    closeMonth: async () => (await check.get()).checking.closeMonth(),
    createReport: async () => (await reporting.get()).reporting.run.start(),
  };
  return async (id) => {
    navigation.go(commands[id].view);
    await (hasPage(id) ? pages[id]() : plainCommands.find((command) => command.id === id)?.run.start());
  };
}
