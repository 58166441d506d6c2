import { OtherDateSystem } from "../../package/parts/unreadablePackage";
import { readPackage } from "../../package/parts/workbookPackage";
import { openBookWith1900Dates } from "../../package/parts/workbookSheets";

/** Whether a file is a workbook that counts its days from 1904. */
export function countsFrom1904(bytes: Uint8Array): boolean {
  try {
    openBookWith1900Dates(readPackage(bytes));
    return false;
  } catch (error) {
    return error instanceof OtherDateSystem;
  }
}
