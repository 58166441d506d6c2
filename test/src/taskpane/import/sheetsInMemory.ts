import {
  activityColumns,
  type ActivityColumn,
  type ActivityRow,
} from "../../../../src/activity/tables/activityRow";
import type { EnteredRow } from "../../../../src/activity/tables/enteredRow";
import { lockedByPlace } from "../../../../src/activity/check/lockedFigures";
import {
  MEETING_COLUMN_IDS,
  type MeetingColumn,
  type MeetingRow,
} from "../../../../src/activity/tables/meetingRow";
import type {
  ImportSource,
  PreparedImport,
  PrepareOptions,
} from "../../../../src/commands/steps/prepareImport";
import { zerosChoice } from "../../../../src/commands/steps/zerosChoice";
import { contractInUse } from "../../../../src/contract/contractInUse";
import type { SavedState } from "../../../../src/excel/identity/savedState";
import type { EnteredFigures } from "../../../../src/excel/read/readEntered";
import type { SheetTable } from "../../../../src/excel/read/load/loadTable";
import type { AnyPart } from "../../../../src/sheets/plan/plan";
import { serial } from "../../serial";
import { words } from "../../../words";
import { planActivityImport, planMeetingImport, readImport } from "../../activity/atOnce";

/** The sheet's row in which each table's first row stands. */
const FIRST_ROW = 6;

/** The contents of a workbook; without a list of meetings, it has no sheet for them. */
export interface Standing {
  readonly activity?: readonly Partial<ActivityRow>[];
  readonly meetings?: readonly Partial<MeetingRow>[];
  readonly memory?: Partial<SavedState>;
  /** Columns of Aktivitet that were deleted. */
  readonly lacking?: readonly ActivityColumn[];
}

/** Figures as they are read from a workbook, their tables beginning in column A. Half of 2026 is gone. */
export function figuresOf({ activity = [], meetings, memory, lacking = [] }: Standing): EnteredFigures {
  const present = activityColumns().filter((column) => !lacking.includes(column));
  const today = { others: [], isOlder: false };
  const sheets = {
    activity: { id: "{3}", name: words.tabs.activity, table: "KKR_Aktivitet", ...today },
    meetings: { id: "{8}", name: words.tabs.meetings, table: "KKR_Forloeb", ...today },
  };
  return {
    readAt: 0,
    places: {
      activity: sheets.activity,
      meetings: meetings && sheets.meetings,
      parts: { sheets: new Map(Object.entries(sheets)) as never, marker: "both", nameOf: (key) => key },
    },
    activity: tableOf<ActivityColumn>("activity", sheets.activity, present, activity),
    meetings: meetings && tableOf<MeetingColumn>("meetings", sheets.meetings, MEETING_COLUMN_IDS, meetings),
    computed: [],
    statusDate: serial(2026, 6, 30),
    savedState: {
      mutes: [],
      locked: undefined,
      lockHistory: [],
      imports: [],
      marked: false,
      markedCells: undefined,
      mappings: [],
      derivedCounts: [],
      meetingsComplete: false,
      fixedYear: undefined,
      ...memory,
    },
    log: { sheets: [] },
  };
}

type Values = ActivityRow[ActivityColumn];

/** A table as it is read, of rows that say only what matters. */
export function tableOf<Column extends string>(
  part: AnyPart,
  sheet: { readonly id: string; readonly name: string; readonly table: string },
  columns: readonly Column[],
  rows: readonly Partial<Readonly<Record<Column, Values>>>[],
): SheetTable<Column> {
  const blank = Object.fromEntries(columns.map((column) => [column, null])) as Record<Column, Values>;
  return {
    place: {
      part,
      sheetId: sheet.id,
      sheetName: sheet.name,
      table: sheet.table,
      firstRow: FIRST_ROW,
      height: rows.length,
      firstColumn: 0,
      width: columns.length,
      columnAt: Object.fromEntries(columns.map((column, index) => [column, index])),
    },
    rows: rows.map((values, index): EnteredRow<Readonly<Record<Column, Values>>> => ({
      row: FIRST_ROW + index,
      values: { ...blank, ...values },
    })),
    columns: new Set(columns),
    formatAt: () => "General",
  };
}

/** The command's answer about a source, by the same reading and planning, over figures that stand in no workbook. */
export function prepareOver(
  standing: Standing,
  source: ImportSource,
  { choices, fix }: PrepareOptions = { choices: {}, fix: true },
): PreparedImport {
  const figures = figuresOf(standing);
  const read = readImport(source, choices, figures.savedState.mappings);
  if (!read.ok) return { kind: "unread", read };
  const { file } = read;
  const given = { contract: contractInUse(), statusDate: figures.statusDate, fix };
  const { notes } = read.read;
  const facts = { sha256: "", table: read.read.table, rows: read.read.rows.length, sums: {} };
  if (read.read.table === "activity") {
    const { rows: incoming, columns } = read.read;
    const locked = lockedByPlace(figures.savedState.locked);
    const { rows: existing, columns: sheetColumns } = figures.activity;
    const zeros = zerosChoice(file, choices, figures.savedState.locked?.until);
    const plan = planActivityImport({
      ...given,
      existing,
      incoming,
      columns,
      sheetColumns,
      zeros,
      ...(locked && { locked }),
    });
    return { kind: "proposal", table: "activity", figures, file, facts, notes, plan };
  }
  if (!figures.meetings) return { kind: "no-table", file };
  const plan = planMeetingImport({ ...given, existing: figures.meetings.rows, incoming: read.read.rows });
  return { kind: "proposal", table: "meetings", figures, file, facts, notes, plan };
}

/** A text as a file. */
export function fileOf(text: string, name = "tal.csv"): File {
  return new File([text], name, { type: "text/csv" });
}
