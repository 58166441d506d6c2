import { activitySchema, type ActivityColumn } from "./activityRow";
import type { TableSchema } from "./tableSchema";
import { MEETING_SCHEMA, type MeetingColumn } from "./meetingRow";

/** A table that a file can hold: Aktivitet or Forløb. */
export type FileTable = "activity" | "meetings";

/** The columns of each table. */
export interface ColumnOf {
  readonly activity: ActivityColumn;
  readonly meetings: MeetingColumn;
}

export type AnyColumn = ColumnOf[FileTable];

/** A file that could be either is taken for the first. */
export const FILE_TABLES: readonly FileTable[] = ["activity", "meetings"];

const SCHEMAS_BY_TABLE: { readonly [Table in FileTable]: () => TableSchema<ColumnOf[Table]> } = {
  activity: activitySchema,
  meetings: () => MEETING_SCHEMA,
};

/** A table as files have it; it knows its own columns alone. */
export function schemaOf<Table extends FileTable>(table: Table): TableSchema<ColumnOf[Table]> {
  return SCHEMAS_BY_TABLE[table]();
}
