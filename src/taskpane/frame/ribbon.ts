/** What the ribbon's buttons start, by the names the manifest gives them. */
export type RibbonCommand = "insertWorkbook" | "checkFigures";

/**
 * Associates the ribbon's functions with the names the manifest gives them. The ribbon cannot show an outcome,
 * so its buttons open the pane, which does; the event is completed whatever happens, else Excel waits minutes.
 */
export function associateRibbon(commands: Readonly<Record<RibbonCommand, () => Promise<void>>>): void {
  for (const [name, command] of Object.entries(commands)) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      try {
        const [shown, done] = await Promise.allSettled([Office.addin.showAsTaskpane(), command()]);
        for (const result of [shown, done]) if (result.status === "rejected") throw result.reason;
      } finally {
        event.completed();
      }
    });
  }
}
