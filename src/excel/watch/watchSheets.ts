import { runExcel } from "../runExcel";

/** Who changed something, as far as Excel says. */
export type ChangedBy = "here" | "elsewhere";

/**
 * Calls a listener when cells of these sheets change. Events say too little about the change (nothing of several
 * cells; none for dropdowns on the web), so they only announce that there was one, and on which sheet.
 * @returns a function that stops it; that always succeeds, as events which Excel goes on sending are heard no more
 */
export async function watchSheets(
  sheetIds: readonly string[],
  onChange: (sheetId: string, by: ChangedBy | "add-in") => void,
): Promise<() => Promise<void>> {
  let isStopped = false;
  const handle = (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    const trigger: string | undefined = event.triggerSource;
    const by = event.source === "Remote" ? "elsewhere" : "here";
    if (!isStopped) onChange(event.worksheetId, trigger === "ThisLocalAddin" ? "add-in" : by);
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
