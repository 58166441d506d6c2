/**
 * Associates the ribbon's functions with the names the manifest gives them. The ribbon cannot show an outcome,
 * so its button opens the pane, which does; the event is completed whatever happens, else Excel waits minutes.
 */
export function associateRibbon(insert: () => Promise<void>): void {
  Office.actions.associate("insertWorkbook", async (event: Office.AddinCommands.Event) => {
    try {
      const [shown, inserted] = await Promise.allSettled([Office.addin.showAsTaskpane(), insert()]);
      for (const result of [shown, inserted]) if (result.status === "rejected") throw result.reason;
    } finally {
      event.completed();
    }
  });
}
