import type { Contract } from "../../contract/contract";
import { figureHeadings } from "../../contract/figureHeadings";
import { meetingTexts } from "../../language/sheets/meetingTexts";
import { sheetTexts } from "../../language/sheets/sheets";
import type { TablePart } from "../../excel/read/tables/tableLocation";

/** The headers of a table's columns on its sheet, by our own names for them; by their headings in other tables. */
export function headersOf(contract: Contract, part: TablePart): Readonly<Record<string, string>> {
  const { language } = contract;
  if (part === "meetings") return meetingTexts(language).columns;
  const { activity, assumptions, shared } = sheetTexts(language);
  if (part === "activity") return figureHeadings(contract, activity.columns);
  if (part === "assumptions") return assumptions.yearColumns;
  return part === "settings" ? { reportKind: shared.reportKind } : {};
}
