import type { Entry } from "./activityRow";
import type { EnteredRow } from "./enteredRow";
import { MEETING_FORM } from "./meetingForm";
import { MEETING_COLUMNS, type MeetingColumn, type MeetingRow } from "./meetingRow";
import { readDate } from "./readDate";
import { readTable, type ReadTable, type TableNotes, type TableOptions } from "./readTable";
import { trimText } from "./trimText";

export type ReadMeetings =
  | {
      readonly ok: true;
      readonly rows: readonly EnteredRow<MeetingRow>[];
      /** Those of our columns that the file has. */
      readonly columns: ReadonlySet<MeetingColumn>;
      readonly notes: TableNotes;
    }
  | Extract<ReadTable<MeetingColumn>, { readonly ok: false }>;

/** Reads meetings from CSV text as `readActivityFile` reads figures; what cannot be read stays as its text. */
export function readMeetingFile(text: string, options: TableOptions<MeetingColumn> = {}): ReadMeetings {
  const table = readTable(text, MEETING_FORM, ["date", "firm"], options);
  if (!table.ok) return table;
  const { mapping, notes } = table;
  const words = (cells: readonly string[], column: MeetingColumn) =>
    trimText(cells[mapping[column] ?? -1] ?? "");
  const day = (cells: readonly string[], column: MeetingColumn): Entry => {
    const written = words(cells, column);
    return written === null ? null : (readDate(written) ?? written);
  };
  const rows = table.lines.map(({ row, cells }) => ({
    row,
    values: {
      date: day(cells, "date"),
      cvr: words(cells, "cvr"),
      firm: words(cells, "firm"),
      municipality: words(cells, "municipality"),
      kind: words(cells, "kind"),
      growth: words(cells, "growth"),
      founded: day(cells, "founded"),
      reference: words(cells, "reference"),
    },
  }));
  const columns = new Set(MEETING_COLUMNS.filter((column) => mapping[column] !== undefined));
  return { ok: true, rows, columns, notes };
}
