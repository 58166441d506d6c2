import { activitySchema, type ActivityColumn } from "./activityRow";
import type { TableSchema } from "./tableSchema";
import { MEETING_SCHEMA, type MeetingColumn } from "./meetingRow";

/** A table that people fill row by row, or by a file: Aktivitet or Forløb. */
export type EnteredTable = "activity" | "meetings";

/** The columns of each table. */
export interface ColumnOf {
  readonly activity: ActivityColumn;
  readonly meetings: MeetingColumn;
}

export type AnyColumn = ColumnOf[EnteredTable];

/** A file that could be either is taken for the first. */
export const ENTERED_TABLES: readonly EnteredTable[] = ["activity", "meetings"];

const SCHEMAS_BY_TABLE: { readonly [Table in EnteredTable]: () => TableSchema<ColumnOf[Table]> } = {
  activity: activitySchema,
  meetings: () => MEETING_SCHEMA,
};

/** A table as files have it; it knows its own columns alone. */
export function schemaOf<Table extends EnteredTable>(table: Table): TableSchema<ColumnOf[Table]> {
  return SCHEMAS_BY_TABLE[table]();
}
