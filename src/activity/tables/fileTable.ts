import { ACTIVITY_FORM, type ActivityColumn } from "./activityRow";
import type { TableForm } from "./tableForm";
import { MEETING_FORM, type MeetingColumn } from "./meetingRow";

/** Which table a file holds: Aktivitet or Forløb. */
export type FileTable = "activity" | "meetings";

/** The columns of each table. */
export interface ColumnOf {
  readonly activity: ActivityColumn;
  readonly meetings: MeetingColumn;
}

export type AnyColumn = ColumnOf[FileTable];

/** A file that could be either is taken for the first. */
export const FILE_TABLES: readonly FileTable[] = ["activity", "meetings"];

const FORMS: { readonly [Table in FileTable]: TableForm<ColumnOf[Table]> } = {
  activity: ACTIVITY_FORM,
  meetings: MEETING_FORM,
};

/** A table as files have it; it knows its own columns alone. */
export function formOf<Table extends FileTable>(table: Table): TableForm<ColumnOf[Table]> {
  return FORMS[table];
}
