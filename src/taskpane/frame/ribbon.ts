import { commandIds, type CommandId } from "../../commands/registry";

/**
 * Associates every command with the name the manifest gives it, its id. The ribbon cannot show an outcome, so its
 * buttons open the pane, which does; the event is completed whatever happens, else Excel waits minutes.
 */
export function associateRibbon(start: (id: CommandId) => Promise<void>): void {
  for (const id of commandIds) {
    Office.actions.associate(id, async (event: Office.AddinCommands.Event) => {
      try {
        const [shown, done] = await Promise.allSettled([Office.addin.showAsTaskpane(), start(id)]);
        for (const result of [shown, done]) if (result.status === "rejected") throw result.reason;
      } finally {
        event.completed();
      }
    });
  }
}
