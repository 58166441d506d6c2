import type { Contract } from "../contract/contract";
import { meetingTexts } from "../language/meetingTexts";
import { sheetTexts } from "../language/sheets";

/** What a table's columns are called on its sheet, by our own names for them. */
export function columnNames(
  { language }: Contract,
  table: "activity" | "meetings",
): Readonly<Record<string, string>> {
  return table === "meetings" ? meetingTexts(language).columns : sheetTexts(language).activity.columns;
}
