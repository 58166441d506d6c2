/** The setting that a workbook carries while sheets are being made in it. */
const KEY = "KKR.Inserting";

/**
 * Records, before the first sheet is there, which ones are to come: one that broke off before its own mark is known by
 * it.
 */
export function queueInsertionBegins({ workbook }: Excel.RequestContext, sheets: readonly string[]): void {
  workbook.settings.add(KEY, sheets.join("\n"));
}

/** Records that all of them are there, or gone again. */
export function queueInsertionEnds({ workbook }: Excel.RequestContext): void {
  workbook.settings.getItemOrNullObject(KEY).delete();
}

/** Loads with the next request the sheets of an insertion that has not ended. */
export function loadInserting({ workbook }: Excel.RequestContext): () => readonly string[] {
  const item = workbook.settings.getItemOrNullObject(KEY).load("value");
  return () => (item.isNullObject ? [] : String(item.value).split("\n"));
}
