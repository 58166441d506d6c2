import type { Contract } from "../../contract/contract";
import { sheetTexts } from "../../language/sheets/sheets";
import type { ReportFacts } from "./reportFacts";
import { wordingIn, type WorkbookRead } from "./workbookRead";

/** As entered, unless the user chose: also in workbooks that have no place for the choice. */
export function guidanceUnitOf(
  { settings }: WorkbookRead,
  { language }: Contract,
): ReportFacts["guidanceUnit"] {
  const { meeting, course } = sheetTexts(language).assumptions.guidanceUnits;
  const chosen = wordingIn(settings.guidanceUnit);
  const kind = chosen?.text === meeting ? "meeting" : chosen?.text === course ? "course" : "entered";
  return { kind, cell: settings.guidanceUnit?.cell };
}
