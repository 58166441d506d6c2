import { runExcel } from "../runExcel";

/** Those of some sheets in which nothing stands, by their ids; one request. */
export async function blankSheets(ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  return runExcel(async (context) => {
    const used = ids.map((id) =>
      context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true).load("address"),
    );
    await context.sync();
    return new Set(ids.filter((_, index) => used[index]?.isNullObject));
  });
}
