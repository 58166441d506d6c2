import { MUNICIPALITY_CODES } from "./activityRow";
import type { TableSchema } from "./tableSchema";
import type { Entry } from "../values/entry";

/** In the order of the table Forløb. */
export const MEETING_COLUMN_IDS = [
  "date",
  "cvr",
  "firm",
  "municipality",
  "kind",
  "growth",
  "founded",
  "reference",
] as const;

export type MeetingColumn = (typeof MEETING_COLUMN_IDS)[number];

/** Columns of texts, in which broken letters and formulas are looked for. */
export const MEETING_TEXT_COLUMNS = ["firm", "municipality", "reference"] as const satisfies MeetingColumn[];

/**
 * One meeting as a customer system exports it, not one firm. `date` and `founded` are Excel serial numbers;
 * texts as written where they cannot be read.
 */
export type MeetingRow = Readonly<Record<MeetingColumn, Entry>>;

/** The table Forløb as files have it. */
export const MEETING_SCHEMA: TableSchema<MeetingColumn> = {
  columns: MEETING_COLUMN_IDS,
  headerAliases: {
    date: ["dato", "moededato", "date", "meetingdate"],
    cvr: ["cvr", "cvrnr", "cvrnummer", "cvrno"],
    firm: ["virksomhed", "virksomhedsnavn", "firma", "firm", "company"],
    municipality: ["kommune", "kommunenavn", "municipality"],
    kind: ["type", "vejledningstype", "kind"],
    growth: ["vaekstforloeb", "growthcourse"],
    founded: ["stiftet", "stiftelsesdato", "etableret", "etableringsdato", "founded"],
    reference: ["reference", "ref"],
  },
  // The start of a course or of a firm, the form of a firm, a case of several meetings.
  ambiguousAliases: {
    kind: ["form"],
    founded: ["startdato", "opstart", "opstartsdato"],
    reference: ["sagsnr", "sagsnummer", "sag"],
  },
  repeatable: ["municipality"],
  twins: { municipality: MUNICIPALITY_CODES },
  required: [["date"], ["municipality"], ["kind"]],
};
