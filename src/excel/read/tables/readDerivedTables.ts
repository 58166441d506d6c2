import type { ActivityColumn } from "../../../activity/tables/activityRow";
import type { YearColumn } from "../../../activity/tables/yearRow";
import { loadLogSeen, type LogSeen } from "../../identity/logSeen";
import { loadActivity, loadEntered, type EnteredFigures, type EnteredSheets } from "../readEntered";
import type { SheetTable } from "../load/loadTable";
import { loadYears } from "../load/loadYears";
import { runExcel } from "../../runExcel";

/** The tables that are derived from meetings; without `years` where the sheet with the table of years was deleted. */
export interface DerivedTables {
  readonly activity: SheetTable<ActivityColumn>;
  readonly years: SheetTable<YearColumn> | undefined;
  readonly log: LogSeen;
}

/**
 * Reads all entered figures and the table of years, in one request as far as one response can hold them.
 * @throws MissingColumnsError where a table lacks columns
 */
export async function readFiguresAndYears(
  places: EnteredSheets,
): Promise<{ readonly figures: EnteredFigures; readonly years: DerivedTables["years"] }> {
  return runExcel(async (context) => {
    const entered = loadEntered(context, places);
    const years = loadYears(context, places);
    await context.sync();
    return { figures: await entered(), years: years && (await years()) };
  });
}

/** Reads only the tables that deriving writes to, in one request as far as one response can hold them. */
export async function readDerivedTables(places: EnteredSheets): Promise<DerivedTables> {
  return runExcel(async (context) => {
    const activity = loadActivity(context, places);
    const years = loadYears(context, places);
    const log = loadLogSeen(context);
    await context.sync();
    return { activity: await activity(), years: years && (await years()), log: log() };
  });
}
