/**
 * Removes the empty sheet that every new workbook starts with; the file is ours, so nobody misses it. The file
 * opens on the sheet that is named, whichever was inserted last.
 */
export async function leaveStart(id: string, opensOn: string | undefined): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem(id).delete();
    if (opensOn !== undefined) worksheets.getItem(opensOn).activate();
    await context.sync();
  });
}
