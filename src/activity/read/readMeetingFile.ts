import type { Entry } from "../values/entry";
import { MEETING_FORM, type MeetingColumn, type MeetingRow } from "../tables/meetingRow";
import { once } from "../values/once";
import { readDate } from "../values/readDate";
import { readTable, type ReadTable, type TableOptions, type TableReader } from "./readTableFile";
import { trimText } from "../values/trimText";

export type ReadMeetings = ReadTable<MeetingColumn, MeetingRow>;

/** Reads meetings from CSV text as `readActivityFile` reads figures; what cannot be read stays as its text. */
export function readMeetingFile(text: string, options: TableOptions<MeetingColumn> = {}): ReadMeetings {
  return readTable(text, meetingReader(), options);
}

/** How the table Forløb is read, for one file: what was read once is kept. */
export function meetingReader(): TableReader<MeetingColumn, MeetingRow> {
  const day = (written: string): Entry => readDate(written) ?? trimText(written);
  const [date, founded] = [once(day), once(day)];
  const [municipality, kind, growth] = [once(trimText), once(trimText), once(trimText)];
  return {
    form: MEETING_FORM,
    leading: ["date", "firm"],
    values: (cells, at) => ({
      date: date(cells[at.date] ?? ""),
      cvr: trimText(cells[at.cvr] ?? ""),
      firm: trimText(cells[at.firm] ?? ""),
      municipality: municipality(cells[at.municipality] ?? ""),
      kind: kind(cells[at.kind] ?? ""),
      growth: growth(cells[at.growth] ?? ""),
      founded: founded(cells[at.founded] ?? ""),
      reference: trimText(cells[at.reference] ?? ""),
    }),
  };
}
