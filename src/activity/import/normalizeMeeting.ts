import type { Entry } from "../values/entry";
import type { MeetingFacts } from "../tables/meetingFacts";
import { MEETING_COLUMN_IDS, type MeetingColumn } from "../tables/meetingRow";
import { parseDate } from "../values/parseDate";
import { normalizeText } from "../values/normalizeText";

/** The meaning of a meeting's cells, each as a text that does not depend on how it was written; blank for a blank. */
export type NormalizedMeeting = Readonly<Record<MeetingColumn, string>>;

/** Distinguishes a parsed value from a text that happens to look the same. */
const READ = "\u0001";

/** The meaning of a meeting's cells. A growth course that is left blank is none, as in `parseYesNo`. */
export function normalizeMeeting(facts: MeetingFacts): NormalizedMeeting {
  const { values, cvr, resolvedMunicipality, kind, growth } = facts;
  return {
    date: dayMeaning(facts.date, values.date),
    cvr: meaning(cvr, values.cvr),
    firm: normalizeText(values.firm),
    municipality: meaning(resolvedMunicipality?.code, values.municipality),
    kind: meaning(kind, values.kind),
    growth: meaning(growth === false ? "" : growth, values.growth),
    founded: dayMeaning(facts.founded, values.founded),
    reference: facts.reference ?? "",
  };
}

/** Whether a cell could be parsed, as a day, a CVR number, a municipality, a kind or a yes. */
export function isParsedMeaning(meaning: string): boolean {
  return meaning.startsWith(READ);
}

/** The meaning of a whole row, as one text. */
export function rowSignature(means: NormalizedMeeting): string {
  return MEETING_COLUMN_IDS.map((column) => means[column]).join("\0");
}

function dayMeaning(day: number | undefined, entry: Entry): string {
  return meaning(day ?? (typeof entry === "string" ? parseDate(entry, "day") : undefined), entry);
}

function meaning(read: number | string | boolean | undefined, entry: Entry): string {
  if (read === "") return "";
  return read === undefined ? normalizeText(entry) : `${READ}${read}`;
}
