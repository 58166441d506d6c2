import type { ActivityColumn } from "./activityRow";
import type { MeetingColumn } from "./meetingRow";

/** Which table a file holds: Aktivitet or Forløb. */
export type FileTable = "activity" | "meetings";

/** The columns of each table. */
export interface ColumnOf {
  readonly activity: ActivityColumn;
  readonly meetings: MeetingColumn;
}
