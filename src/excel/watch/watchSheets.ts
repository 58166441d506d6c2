import { runExcel } from "../runExcel";

/** Who changed something, as far as Excel tells. */
export type ChangedBy = "here" | "elsewhere";

/**
 * Wakes a listener when cells of these sheets change by anybody but this add-in. Events say too little of what
 * has changed (none of several cells, dropdowns not at all on the web): they are a wake-up call, no more.
 * @returns what stops it
 */
export async function watchSheets(
  sheetIds: readonly string[],
  onChange: (by: ChangedBy) => void,
): Promise<() => Promise<void>> {
  const handle = (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    // Our own commands judge anew what they have written.
    const triggeredHere: string | undefined = event.triggerSource;
    if (triggeredHere !== "ThisLocalAddin") onChange(event.source === "Remote" ? "elsewhere" : "here");
    return Promise.resolve();
  };
  const handlers = await runExcel(async (context) => {
    const added = sheetIds.map((id) => context.workbook.worksheets.getItem(id).onChanged.add(handle));
    await context.sync();
    return added;
  });
  return async () => {
    const [first] = handlers;
    if (!first) return;
    await Excel.run(first.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
}
