import { runExcel } from "../runExcel";

/**
 * Reads the data that a workbook keeps of a command that can be taken back, in one request; `undefined` where it keeps
 * none any more.
 */
export async function readDoneText(key: string): Promise<string | undefined> {
  return runExcel(async (context) => {
    const item = context.workbook.settings.getItemOrNullObject(key).load("value");
    await context.sync();
    return item.isNullObject ? undefined : String(item.value);
  });
}
