import { YEAR_FORM, YEAR_COLUMNS, type YearColumn } from "../../activity/tables/yearRow";
import { contractInUse } from "../../contract/inUse";
import { sheetTexts } from "../../language/sheets/sheets";
import type { EnteredPlaces } from "./readEntered";
import { askForTable, type ReadTable } from "./readTable";
import { runExcel } from "../runExcel";

/** Reads what is typed in a year on Forudsætninger, in one request; `undefined` where the sheet is gone. */
export async function readYears(places: EnteredPlaces): Promise<ReadTable<YearColumn> | undefined> {
  return runExcel(async (context) => {
    const years = askForYears(context, places);
    if (!years) return undefined;
    await context.sync();
    return years();
  });
}

/** Asks for it with the next request; `undefined` where the sheet is gone. */
export function askForYears(
  context: Excel.RequestContext,
  { parts }: EnteredPlaces,
): (() => Promise<ReadTable<YearColumn>>) | undefined {
  const sheet = parts.sheets.get("assumptions");
  if (!sheet) return undefined;
  return askForTable<YearColumn>(context, {
    part: "assumptions",
    sheet,
    form: YEAR_FORM,
    headings: sheetTexts(contractInUse().language).assumptions.yearColumns,
    figures: YEAR_COLUMNS,
  });
}
