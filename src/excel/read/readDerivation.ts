import type { ActivityColumn } from "../../activity/tables/activityRow";
import type { YearColumn } from "../../activity/tables/yearRow";
import { askForActivity, askForEntered, type EnteredFigures, type EnteredPlaces } from "./readEntered";
import type { ReadTable } from "./readTable";
import { askForYears } from "./readYears";
import { runExcel } from "../runExcel";

/** The tables that are made up from meetings; without `years` where the sheet with the table of years is gone. */
export interface MadeUpTables {
  readonly activity: ReadTable<ActivityColumn>;
  readonly years: ReadTable<YearColumn> | undefined;
}

/**
 * Reads all entered figures and the table of years, in one request as far as one response can hold them.
 * @throws TableChanged where a table lacks columns
 */
export async function readMakeUp(
  places: EnteredPlaces,
): Promise<{ readonly figures: EnteredFigures; readonly years: MadeUpTables["years"] }> {
  return runExcel(async (context) => {
    const entered = askForEntered(context, places);
    const years = askForYears(context, places);
    await context.sync();
    return { figures: await entered(), years: years && (await years()) };
  });
}

/** Reads only what making up writes to, in one request as far as one response can hold it. */
export async function readMadeUpTables(places: EnteredPlaces): Promise<MadeUpTables> {
  return runExcel(async (context) => {
    const activity = askForActivity(context, places);
    const years = askForYears(context, places);
    await context.sync();
    return { activity: await activity(), years: years && (await years()) };
  });
}
