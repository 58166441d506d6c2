import type { Entry } from "../values/entry";
import type { MeetingFacts } from "../tables/meetingFacts";
import { MEETING_COLUMNS, type MeetingColumn } from "../tables/meetingRow";
import { parseDate } from "../values/parseDate";
import { normalizeText } from "../values/normalizeText";

/** What a meeting's cells mean, each as a text that is the same for all ways to write it; blank where it is. */
export type NormalizedMeeting = Readonly<Record<MeetingColumn, string>>;

/** Sets apart what was read from a text that merely says the same. */
const READ = "\u0001";

/** What a meeting means. A growth course that is left blank is none, as `readYesNo` has it. */
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
    reference: normalizeText(values.reference),
  };
}

/** Whether a cell's meaning was read: it is a day, a number of a firm, a municipality, a kind or a yes. */
export function isParsedMeaning(meaning: string): boolean {
  return meaning.startsWith(READ);
}

/** All that a meeting means, as one text. */
export function rowSignature(means: NormalizedMeeting): string {
  return MEETING_COLUMNS.map((column) => means[column]).join("\0");
}

function dayMeaning(day: number | undefined, entry: Entry): string {
  return meaning(day ?? (typeof entry === "string" ? parseDate(entry) : undefined), entry);
}

function meaning(read: number | string | boolean | undefined, entry: Entry): string {
  if (read === "") return "";
  return read === undefined ? normalizeText(entry) : `${READ}${read}`;
}
