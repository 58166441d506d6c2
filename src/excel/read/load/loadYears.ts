import { YEAR_SCHEMA, YEAR_COLUMN_IDS, type YearColumn } from "../../../activity/tables/yearRow";
import { contractInUse } from "../../../contract/contractInUse";
import { formerHeaders } from "../../../language/sheets/formerHeaders";
import { sheetTexts } from "../../../language/sheets/sheets";
import type { EnteredSheets } from "../readEntered";
import { loadTable, type SheetTable } from "./loadTable";
import { runExcel } from "../../runExcel";

/** Reads the table of years on Forudsætninger, in one request; `undefined` where the sheet was deleted. */
export async function readYearTable(places: EnteredSheets): Promise<SheetTable<YearColumn> | undefined> {
  return runExcel(async (context) => {
    const years = loadYears(context, places);
    if (!years) return undefined;
    await context.sync();
    return years();
  });
}

/** Loads it with the next request; `undefined` where the sheet was deleted. */
export function loadYears(
  context: Excel.RequestContext,
  { parts }: Pick<EnteredSheets, "parts">,
): (() => Promise<SheetTable<YearColumn>>) | undefined {
  const sheet = parts.sheets.get("assumptions");
  if (!sheet) return undefined;
  return loadTable<YearColumn>(context, {
    part: "assumptions",
    sheet,
    schema: YEAR_SCHEMA,
    headers: sheetTexts(contractInUse().language).assumptions.yearColumns,
    formerHeaders: formerHeaders(contractInUse().language).years,
    keys: ["year"],
    figures: YEAR_COLUMN_IDS,
  });
}
