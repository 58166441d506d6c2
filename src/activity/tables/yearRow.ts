import type { Entry } from "../values/entry";
import type { TableSchema } from "./tableSchema";

/** In the order of the table of years on Forudsætninger. */
export const YEAR_COLUMN_IDS = [
  "year",
  "individualTarget",
  "uniqueIndividual",
  "uniqueCollective",
  "uniqueYoung",
  "uniqueUntil",
  "uniqueMissing",
  "uniqueLeftOut",
  "uniqueGuidances",
  "uniqueSpread",
  "undatedFirms",
  "unreadMeetings",
  "unreadGrowth",
  "undatedMeetings",
  "unreadPlaces",
] as const;

/** Of these, the counts of different firms. */
export const UNIQUE_COLUMNS = [
  "uniqueIndividual",
  "uniqueCollective",
  "uniqueYoung",
] as const satisfies (typeof YEAR_COLUMN_IDS)[number][];

/**
 * How far those counts reach: to which day; how many municipalities' months they lack; how many guidances name no firm;
 * how many guidances, and which, Aktivitet had when they were made; how many meetings or firms no count could take in;
 * and which municipalities have meetings that cannot be read.
 */
export const COVERAGE_COLUMNS = [
  "uniqueUntil",
  "uniqueMissing",
  "uniqueLeftOut",
  "uniqueGuidances",
  "uniqueSpread",
  "undatedFirms",
  "unreadMeetings",
  "unreadGrowth",
  "undatedMeetings",
  "unreadPlaces",
] as const satisfies (typeof YEAR_COLUMN_IDS)[number][];

export type YearColumn = (typeof YEAR_COLUMN_IDS)[number];

/** A year's figures, typed in or derived from meetings. */
export type YearRow = Readonly<Record<YearColumn, Entry>>;

/** The table in the workbook; files have none like it. */
export const YEAR_SCHEMA: TableSchema<YearColumn> = {
  columns: YEAR_COLUMN_IDS,
  headerAliases: {
    year: [],
    individualTarget: [],
    uniqueIndividual: [],
    uniqueCollective: [],
    uniqueYoung: [],
    uniqueUntil: [],
    uniqueMissing: [],
    uniqueLeftOut: [],
    uniqueGuidances: [],
    uniqueSpread: [],
    undatedFirms: [],
    unreadMeetings: [],
    unreadGrowth: [],
    undatedMeetings: [],
    unreadPlaces: [],
  },
  ambiguousAliases: {},
  required: [["year"], ["uniqueIndividual"], ["uniqueCollective"], ["uniqueYoung"]],
};
