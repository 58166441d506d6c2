/** Runs a batch against the open workbook, waiting while the user is still typing in a cell. */
export async function runExcel<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return Excel.run({ delayForCellEdit: true }, batch);
}

/**
 * Sends a batch that only writes, as one request. Each range that is reached inside `Excel.run` is kept by Excel
 * for later and released in a request of its own, which for a large batch is much of its size; ranges that were
 * reached before it are not.
 */
export async function runWrites(write: (context: Excel.RequestContext) => void): Promise<void> {
  const context = new Excel.RequestContext();
  write(context);
  await Excel.run({ delayForCellEdit: true, previousObjects: context }, () => context.sync());
}
