/** Runs a batch against the open workbook, waiting while the user is still typing in a cell. */
export async function runExcel<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return Excel.run({ delayForCellEdit: true }, batch);
}
