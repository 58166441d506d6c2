/** Files of ours know it by this name for ever. */
const LOG = "KKR_Log";

/**
 * Removes what a file that has no past needs not: the empty sheet that every new workbook starts with, and the log of
 * how it was made, which would differ each time. The file opens on the sheet that is named, whichever came last.
 */
export async function leaveStart(id: string, opensOn: string | undefined): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    const log = tables.getItemOrNullObject(LOG);
    await context.sync();
    if (!log.isNullObject) log.worksheet.delete();
    worksheets.getItem(id).delete();
    if (opensOn !== undefined) worksheets.getItem(opensOn).activate();
    await context.sync();
  });
}
