import type { Contract } from "../../contract/contract";
import { sheetTexts } from "../../language/sheets/sheets";
import type { ReportFacts } from "./reportFacts";
import { isFromMeetings } from "./uncountedFrom";
import { wordingIn, type WorkbookRead } from "./workbookRead";

/**
 * As entered, and of what was counted from meetings as these, unless the user chose: also in workbooks that have no
 * place for the choice.
 */
export function guidanceUnitOf(
  { settings, years }: Pick<WorkbookRead, "settings" | "years">,
  { language }: Contract,
  year: number,
): ReportFacts["guidanceUnit"] {
  const { guidanceUnits, yearColumns } = sheetTexts(language).assumptions;
  const { meeting, course } = guidanceUnits;
  const ofYear = years.find((row) => row[yearColumns.year]?.value === year);
  const unchosen = isFromMeetings(ofYear) ? "derived" : "entered";
  const chosen = wordingIn(settings.guidanceUnit);
  const kind = chosen?.text === meeting ? "meeting" : chosen?.text === course ? "course" : unchosen;
  return { kind, cell: settings.guidanceUnit?.cell };
}
