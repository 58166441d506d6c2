import type { Entry } from "./activityRow";
import { MEETING_FORM } from "./meetingForm";
import type { MeetingColumn, MeetingRow } from "./meetingRow";
import { once } from "./once";
import { readDate } from "./readDate";
import { readTable, type ReadTable, type TableOptions, type TableReader } from "./readTable";
import { trimText } from "./trimText";

export type ReadMeetings = ReadTable<MeetingColumn, MeetingRow>;

/** Reads meetings from CSV text as `readActivityFile` reads figures; what cannot be read stays as its text. */
export function readMeetingFile(text: string, options: TableOptions<MeetingColumn> = {}): ReadMeetings {
  return readTable(text, meetingReader(), options);
}

/** How the table Forløb is read, for one file: what was read once is kept. */
export function meetingReader(): TableReader<MeetingColumn, MeetingRow> {
  const day = once((written): Entry => readDate(written) ?? trimText(written));
  const few = once(trimText);
  return {
    form: MEETING_FORM,
    leading: ["date", "firm"],
    values: (cells, at) => ({
      date: day(cells[at.date] ?? ""),
      cvr: trimText(cells[at.cvr] ?? ""),
      firm: trimText(cells[at.firm] ?? ""),
      municipality: few(cells[at.municipality] ?? ""),
      kind: few(cells[at.kind] ?? ""),
      growth: few(cells[at.growth] ?? ""),
      founded: day(cells[at.founded] ?? ""),
      reference: trimText(cells[at.reference] ?? ""),
    }),
  };
}
