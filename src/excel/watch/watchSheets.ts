import { runExcel } from "../runExcel";

/** Who changed something, as far as Excel says. */
export type ChangedBy = "here" | "elsewhere";

/**
 * Calls a listener when cells of these sheets change by anybody but this add-in. Events say too little about the
 * change (nothing of several cells; none for dropdowns on the web), so they only announce that there was one.
 * @returns a function that stops it; that always succeeds, as events which Excel goes on sending are heard no more
 */
export async function watchSheets(
  sheetIds: readonly string[],
  onChange: (by: ChangedBy) => void,
): Promise<() => Promise<void>> {
  let isStopped = false;
  const handle = (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    // Our own commands check again what they have written.
    const triggeredHere: string | undefined = event.triggerSource;
    if (!isStopped && triggeredHere !== "ThisLocalAddin")
      onChange(event.source === "Remote" ? "elsewhere" : "here");
    return Promise.resolve();
  };
  const handlers = await runExcel(async (context) => {
    const added = sheetIds.map((id) => context.workbook.worksheets.getItem(id).onChanged.add(handle));
    await context.sync();
    return added;
  });
  return async () => {
    isStopped = true;
    const [first] = handlers;
    if (!first) return;
    await runExcel(async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    }, first.context).catch(() => undefined);
  };
}
