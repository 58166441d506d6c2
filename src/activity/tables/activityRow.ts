import type { TableSchema } from "./tableSchema";
import type { Entry } from "../values/entry";

/** In the order of the table Aktivitet. */
export const ACTIVITY_COLUMNS = [
  "period",
  "municipality",
  "individual",
  "collective",
  "growth",
  "young",
  "source",
  "remark",
] as const;

export type ActivityColumn = (typeof ACTIVITY_COLUMNS)[number];

export const FIGURE_COLUMNS = [
  "individual",
  "collective",
  "growth",
  "young",
] as const satisfies ActivityColumn[];

export type FigureColumn = (typeof FIGURE_COLUMNS)[number];

/**
 * One row of the table Aktivitet: a month and municipality, and the figures entered for them. `period` is an Excel
 * serial number, or the text as written where it cannot be read.
 */
export type ActivityRow = Readonly<Record<ActivityColumn, Entry>>;

/** The table Aktivitet as files have it. */
export const ACTIVITY_SCHEMA: TableSchema<ActivityColumn> = {
  columns: ACTIVITY_COLUMNS,
  headerAliases: {
    period: ["periode", "maaned", "month", "period"],
    municipality: ["kommune", "kommuner", "kommunenavn", "municipality"],
    individual: [
      "individuelle",
      "individuel",
      "individuellevejledninger",
      "individuelvejledning",
      "individual",
    ],
    collective: ["kollektive", "kollektiv", "kollektivevejledninger", "kollektivvejledning", "collective"],
    growth: ["vaekstforloeb", "growthcourses"],
    young: ["under3aar", "under3years"],
    source: ["kilde", "source"],
    remark: ["bemaerkning", "bemaerkninger", "remark", "remarks"],
  },
  // Growth in per cent, firms rather than guidances, young people.
  ambiguousAliases: {
    growth: ["growth", "vaekst"],
    young: ["virksomhederunder3aar", "under3", "young", "unge"],
  },
  required: [["period"], ["municipality"], FIGURE_COLUMNS],
};
