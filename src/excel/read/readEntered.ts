import { ACTIVITY_FORM, FIGURE_COLUMNS, type ActivityColumn } from "../../activity/tables/activityRow";
import { MEETING_FORM, type MeetingColumn } from "../../activity/tables/meetingRow";
import { today } from "../../calc/serialDate";
import { contractInUse } from "../../contract/inUse";
import { meetingTexts } from "../../language/sheets/meetingTexts";
import { sheetTexts } from "../../language/sheets/sheets";
import { lookAtWorkbook } from "../identity/lookAtWorkbook";
import { askForMemory, type Memory } from "../identity/memory";
import { ourParts, type OurParts, type OurSheet } from "../identity/ourParts";
import { askForTable, type ReadTable } from "./readTable";
import { runExcel } from "../runExcel";

/** Asks with the next request for cells that ought to be computed. */
export type AskForComputed = (context: Excel.RequestContext) => () => ReadTable<string>;

/** Where entered figures stand in a workbook. */
export interface EnteredPlaces {
  readonly activity: OurSheet;
  readonly meetings: OurSheet | undefined;
  readonly parts: OurParts;
}

/** All that was entered, and what it is judged against. */
export interface EnteredFigures {
  readonly places: EnteredPlaces;
  readonly activity: ReadTable<ActivityColumn>;
  readonly meetings: ReadTable<MeetingColumn> | undefined;
  /** Tables of ours with the cells that ought to be computed, where they were asked for. */
  readonly computed: readonly ReadTable<string>[];
  /** As an Excel serial number, a whole day. */
  readonly statusDate: number;
  readonly memory: Memory;
}

/** Looks for the tables of entered figures, in one request; `undefined` where there are none. */
export async function findEntered(): Promise<EnteredPlaces | undefined> {
  const parts = ourParts(await lookAtWorkbook());
  const activity = parts?.sheets.get("activity");
  return parts && activity ? { activity, meetings: parts.sheets.get("meetings"), parts } : undefined;
}

/**
 * Reads all entered figures, in one request as far as one response can hold them.
 * @param computed what asks for formulas that are to be read along
 * @throws TableChanged where a table lacks columns
 */
export async function readEntered(
  places: EnteredPlaces,
  computed: readonly AskForComputed[] = [],
): Promise<EnteredFigures> {
  return runExcel(async (context) => {
    const entered = askForEntered(context, places, computed);
    await context.sync();
    return entered();
  });
}

/** Asks for them with the next request; what is answered reads on, as far as rows are left to read. */
export function askForEntered(
  context: Excel.RequestContext,
  places: EnteredPlaces,
  computed: readonly AskForComputed[] = [],
): () => Promise<EnteredFigures> {
  const activity = askForActivity(context, places);
  const meetings = askForMeetings(context, places);
  const statusDate = context.workbook.names
    .getItemOrNullObject(places.parts.nameOf("statusDate"))
    .getRangeOrNullObject()
    .load("values");
  const memory = askForMemory(context);
  const formulas = computed.map((ask) => ask(context));
  return async () => ({
    places,
    activity: await activity(),
    meetings: meetings && (await meetings()),
    computed: formulas.map((read) => read()),
    statusDate: statusDate.isNullObject ? today() : dayIn(statusDate.values[0]?.[0]),
    memory: memory(),
  });
}

/** Asks for Aktivitet alone. */
export function askForActivity(
  context: Excel.RequestContext,
  { activity }: EnteredPlaces,
): () => Promise<ReadTable<ActivityColumn>> {
  return askForTable(context, {
    part: "activity",
    sheet: activity,
    form: ACTIVITY_FORM,
    headings: sheetTexts(contractInUse().language).activity.columns,
    figures: FIGURE_COLUMNS,
  });
}

/** Asks for Forløb alone; `undefined` where it is not there. */
export function askForMeetings(
  context: Excel.RequestContext,
  { meetings }: EnteredPlaces,
): (() => Promise<ReadTable<MeetingColumn>>) | undefined {
  if (!meetings) return undefined;
  return askForTable<MeetingColumn>(context, {
    part: "meetings",
    sheet: meetings,
    form: MEETING_FORM,
    headings: meetingTexts(contractInUse().language).columns,
    figures: [],
  });
}

/** Without a date of status, today is one. */
function dayIn(value: unknown): number {
  return typeof value === "number" && value >= 61 && value < 2_958_466 ? Math.floor(value) : today();
}
