import type { WorkControl } from "../../activity/slices/inSlices";
import { existingNames } from "../../excel/identity/existingNames";
import { loadComputed, tablesToRead } from "../../excel/read/load/loadComputed";
import { loadSettings } from "../../excel/read/load/loadSettings";
import { loadYears } from "../../excel/read/load/loadYears";
import { loadCountedHeaders } from "../../excel/read/load/loadCountedHeaders";
import { MissingColumnsError } from "../../excel/read/tables/missingColumnsError";
import {
  readEntered,
  type LoadComputed,
  type EnteredFigures,
  type EnteredSheets,
  type UnchangedTables,
} from "../../excel/read/readEntered";

/**
 * Reads everything that is judged, in one request: entered figures, and the tables whose formulas ought to stand.
 * @param unchanged entered tables whose rows are not asked for again
 * @param control hears of the rows of a table that have come
 */
export async function readFiguresForCheck(
  places: EnteredSheets,
  unchanged: UnchangedTables = {},
  control: WorkControl = {},
): Promise<EnteredFigures> {
  // The sheets' plans come with what makes sheets, which is fetched apart from what checks them.
  const { expectedFormulas } = await import(/* webpackChunkName: "sheets" */ "../../sheets/expectedFormulas");
  const { parts } = places;
  const { tables, headers } = expectedFormulas(existingNames(parts));
  const ofTables = tables.flatMap((expected): LoadComputed[] => {
    const sheet = parts.sheets.get(expected.part);
    if (!sheet) return [];
    return tablesToRead(sheet, expected).map((table) => (context) => loadComputed(context, table));
  });
  const loadHeaders: LoadComputed = (context) => loadCountedHeaders(context, places.activity, headers);
  const loadOfYears: LoadComputed = (context) => {
    const years = loadYears(context, places);
    // Where the user has deleted columns of it, the years are not judged.
    return async () =>
      years?.().catch((error: unknown) => {
        if (error instanceof MissingColumnsError) return undefined;
        throw error;
      });
  };
  const loadChoices: LoadComputed = (context) => loadSettings(context, parts) ?? (() => undefined);
  const computed = [...ofTables, loadHeaders, loadOfYears, loadChoices];
  return readEntered(places, computed, "admitted", unchanged, control);
}
