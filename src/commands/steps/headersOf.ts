import type { Contract } from "../../contract/contract";
import { meetingTexts } from "../../language/sheets/meetingTexts";
import { sheetTexts } from "../../language/sheets/sheets";
import type { TablePart } from "../../excel/read/tableLocation";

/** What a table's columns are called on its sheet, by our own names for them; in others than these by their headings. */
export function headersOf({ language }: Contract, part: TablePart): Readonly<Record<string, string>> {
  if (part === "meetings") return meetingTexts(language).columns;
  const { activity, assumptions, shared } = sheetTexts(language);
  if (part === "activity") return activity.columns;
  if (part === "assumptions") return assumptions.yearColumns;
  return part === "settings" ? { reportKind: shared.reportKind } : {};
}
