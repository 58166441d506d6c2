import { commands, hasPage, type Command, type CommandId, type PageCommandId } from "../../commands/registry";
import { showHelp } from "../../commands/showHelp";
import { guidePage } from "../frame/guidePage";
import { HELP_LINK } from "../frame/HelpLink";
import type { PaneServices } from "../paneServices";

/** Starts a command in its view, which shows its outcome; settles when it has ended. */
export type StartCommand = (id: CommandId) => Promise<void>;

type Started = Pick<
  PaneServices,
  "language" | "navigation" | "insertion" | "check" | "reporting" | "plainCommands"
>;

/** How each command starts, for the ribbon's buttons and the search. */
export function commandStarter({
  language,
  navigation,
  insertion,
  check,
  reporting,
  plainCommands,
}: Started): StartCommand {
  const pages: Readonly<Record<PageCommandId, () => Promise<void>>> = {
    insertWorkbook: () => insertion.start(),
    // A browser opens its choice of files for a press in the pane alone, so the page is where this ends.
    importFigures: () => Promise.resolve(),
    checkFigures: async () => (await check.get()).checking.check(),
    closeMonth: async () => (await check.get()).checking.closeMonth(),
    createReport: async () => (await reporting.get()).reporting.run.start(),
    showHelp: () => {
      showHelp(guidePage(language, navigation.getState()));
      // Where a browser has blocked it, the link that leads there is at hand.
      document.getElementById(HELP_LINK)?.focus();
      return Promise.resolve();
    },
  };
  return async (id) => {
    const { view }: Command = commands[id];
    if (view) navigation.go(view);
    await (hasPage(id) ? pages[id]() : plainCommands.find((command) => command.id === id)?.run.start());
  };
}
