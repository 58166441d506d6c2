import type { WorkControl } from "../../activity/slices/inSlices";
import { activitySchema, figureColumns, type ActivityColumn } from "../../activity/tables/activityRow";
import type { EnteredTable } from "../../activity/tables/enteredTable";
import { markOpenDates } from "../../activity/tables/openDates";
import { MEETING_SCHEMA, type MeetingColumn } from "../../activity/tables/meetingRow";
import type { LostState } from "../../activity/check/lostState";
import type { TableSchema } from "../../activity/tables/tableSchema";
import { isExcelDay, today } from "../../calc/serialDate";
import { contractInUse } from "../../contract/contractInUse";
import { meetingTexts } from "../../language/sheets/meetingTexts";
import { figureHeadings } from "../../contract/figureHeadings";
import { sheetTexts } from "../../language/sheets/sheets";
import { inspectWorkbook, type WorkbookSnapshot } from "../identity/inspectWorkbook";
import { loadLogSeen, type LogSeen } from "../identity/logSeen";
import type { SavedState } from "../identity/savedState";
import { findAddInParts, type AddInParts, type AddInSheet } from "../identity/addInParts";
import { loadState } from "./load/loadState";
import { loadTable, type SheetTable } from "./load/loadTable";
import { runExcel } from "../runExcel";

/** Loads with the next request what is judged besides entered rows; `undefined` where it is not there. */
export type LoadComputed = (
  context: Excel.RequestContext,
) => () => SheetTable<string> | undefined | Promise<SheetTable<string> | undefined>;

/** The sheets of entered figures in a workbook. */
export interface EnteredSheets {
  readonly activity: AddInSheet;
  readonly meetings: AddInSheet | undefined;
  readonly parts: AddInParts;
  /** The entry that has begun and not ended; see `lookForUnfinished`. */
  readonly entering?: string | undefined;
}

/** Whether a table is read that lacks columns which every row needs. */
type Lacking = "refused" | "admitted";

/** All entered figures, and what they are judged by. */
export interface EnteredFigures {
  readonly places: EnteredSheets;
  /** When reading began, by the page's clock (`performance.now`): what changed before is in it. */
  readonly readAt: number;
  readonly activity: SheetTable<ActivityColumn>;
  readonly meetings: SheetTable<MeetingColumn> | undefined;
  /** Tables of ours with the cells that should be computed, the years and the choices, where they were asked for. */
  readonly computed: readonly SheetTable<string>[];
  /** As an Excel serial number, a whole day. */
  readonly statusDate: number;
  readonly savedState: SavedState;
  /** State that only the sheets still show, as the settings that held it are gone; it is kept with its next change. */
  readonly lost?: LostState | undefined;
  /** The log as it was seen; it gets a line of whatever is written. */
  readonly log: LogSeen;
}

/** Entered tables as they were read, of those in which no cell has changed since. */
export type UnchangedTables = Partial<Pick<EnteredFigures, EnteredTable>>;

/** Looks for the tables of entered figures, in one request; `undefined` where there are none. */
export async function findEntered(): Promise<EnteredSheets | undefined> {
  return enteredAmong(await inspectWorkbook());
}

/** The same in a workbook that was looked at. */
export function enteredAmong(snapshot: WorkbookSnapshot): EnteredSheets | undefined {
  const parts = findAddInParts(snapshot);
  const activity = parts?.sheets.get("activity");
  if (!parts || !activity) return undefined;
  return { activity, meetings: parts.sheets.get("meetings"), parts, entering: snapshot.entering };
}

/**
 * Reads all entered figures, in one request as far as one response can hold them.
 * @param computed loaders of formulas to be read along
 * @param unchanged tables whose rows are not asked for again
 * @param control hears of the rows of a table that have come
 * @throws MissingColumnsError where a table lacks columns that every row needs, unless that is admitted; what the
 * signal was aborted with
 */
export async function readEntered(
  places: EnteredSheets,
  computed: readonly LoadComputed[] = [],
  lacking: Lacking = "refused",
  unchanged: UnchangedTables = {},
  control: WorkControl = {},
): Promise<EnteredFigures> {
  return runExcel(async (context) => {
    const entered = loadEntered(context, places, computed, lacking, unchanged, control);
    await context.sync();
    return entered();
  });
}

/** Loads them with the next request; the function returned reads on while rows are left. */
export function loadEntered(
  context: Excel.RequestContext,
  places: EnteredSheets,
  computed: readonly LoadComputed[] = [],
  lacking: Lacking = "refused",
  unchanged: UnchangedTables = {},
  control: WorkControl = {},
): () => Promise<EnteredFigures> {
  const readAt = performance.now();
  const activity = loadActivity(context, places, lacking, unchanged.activity, control);
  const meetings = loadMeetings(context, places, lacking, unchanged.meetings, control);
  const statusDate = context.workbook.names
    .getItemOrNullObject(places.parts.nameOf("statusDate"))
    .getRangeOrNullObject()
    .load("values");
  const state = loadState(context, places.parts);
  const log = loadLogSeen(context);
  const formulas = computed.map((ask) => ask(context));
  return async () => ({
    places,
    readAt,
    activity: await activity(),
    meetings: meetings && (await meetings()),
    computed: (await Promise.all(formulas.map(async (read) => read()))).filter(
      (table) => table !== undefined,
    ),
    statusDate: statusDate.isNullObject ? today() : dayIn(statusDate.values[0]?.[0]),
    ...(await state(log())),
    log: log(),
  });
}

/** Loads Aktivitet alone. */
export function loadActivity(
  context: Excel.RequestContext,
  { activity }: EnteredSheets,
  lacking: Lacking = "refused",
  unchanged?: SheetTable<ActivityColumn>,
  control?: WorkControl,
): () => Promise<SheetTable<ActivityColumn>> {
  const contract = contractInUse();
  const load = loadTable<ActivityColumn>(context, {
    part: "activity",
    sheet: activity,
    schema: schemaFor(activitySchema(), lacking),
    headers: figureHeadings(contract, sheetTexts(contract.language).activity.columns),
    keys: ["period", "municipality"],
    figures: figureColumns(),
    unchanged,
    control,
  });
  return async () => withOpenDates(await load(), unchanged, [["period", "month"]]);
}

/** Loads Forløb alone; `undefined` where there is none. */
export function loadMeetings(
  context: Excel.RequestContext,
  { meetings }: Pick<EnteredSheets, "meetings">,
  lacking: Lacking = "refused",
  unchanged?: SheetTable<MeetingColumn>,
  control?: WorkControl,
): (() => Promise<SheetTable<MeetingColumn>>) | undefined {
  if (!meetings) return undefined;
  const load = loadTable<MeetingColumn>(context, {
    part: "meetings",
    sheet: meetings,
    schema: schemaFor(MEETING_SCHEMA, lacking),
    headers: meetingTexts(contractInUse().language).columns,
    keys: [],
    figures: [],
    unchanged,
    control,
  });
  return async () =>
    withOpenDates(await load(), unchanged, [
      ["date", "day"],
      ["founded", "day"],
    ]);
}

function withOpenDates<Column extends string>(
  table: SheetTable<Column>,
  unchanged: SheetTable<Column> | undefined,
  columns: Parameters<typeof markOpenDates<Column>>[1],
): SheetTable<Column> {
  return table === unchanged ? table : { ...table, rows: markOpenDates(table.rows, columns) };
}

function schemaFor<Column extends string>(
  schema: TableSchema<Column>,
  lacking: Lacking,
): TableSchema<Column> {
  return lacking === "admitted" ? { ...schema, required: [] } : schema;
}

/** The date of status; today where the cell holds none, or a day to come: what has not ended is not due. */
function dayIn(value: unknown): number {
  return typeof value === "number" && isExcelDay(value) ? Math.min(Math.floor(value), today()) : today();
}
