import type { Entry } from "../values/entry";
import { MEETING_SCHEMA, type MeetingColumn, type MeetingRow } from "../tables/meetingRow";
import { memoize } from "../values/memoize";
import { parseDate } from "../values/parseDate";
import { parseTable, type ParsedTable, type TableOptions, type TableReader } from "./parseTable";
import { trimText } from "../values/trimText";

export type ParsedMeetings = ParsedTable<MeetingColumn, MeetingRow>;

/** Reads meetings from CSV text as `readActivityFile` reads figures; what cannot be read stays as its text. */
export function parseMeetingText(text: string, options: TableOptions<MeetingColumn> = {}): ParsedMeetings {
  return parseTable(text, meetingReader(), options);
}

/** How the table Forløb is read, for one file: what was read once is kept. */
export function meetingReader(): TableReader<MeetingColumn, MeetingRow> {
  const day = (written: string): Entry => parseDate(written) ?? trimText(written);
  const [date, founded] = [memoize(day), memoize(day)];
  const [municipality, kind, growth] = [memoize(trimText), memoize(trimText), memoize(trimText)];
  return {
    schema: MEETING_SCHEMA,
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
