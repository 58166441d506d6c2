import type { EnteredRow } from "../../activity/tables/enteredRow";
import type { ActivityRow } from "../../activity/tables/activityRow";
import type { MeetingRow } from "../../activity/tables/meetingRow";
import { controlSums, sha256, type FileFacts } from "../../activity/import/importRecord";
import type { ImportSource } from "../../activity/read/importFile";

export type { FileFacts };

/** A file's rows as they are written. */
export type RowsOfFile =
  | { readonly table: "activity"; readonly rows: readonly EnteredRow<ActivityRow>[] }
  | { readonly table: "meetings"; readonly rows: readonly EnteredRow<MeetingRow>[] };

/** Facts kept of a file or of pasted rows: its checksum, its days, and the rows and sums that somebody can look for in it. */
export async function fileFacts(source: ImportSource, read: RowsOfFile): Promise<FileFacts> {
  const bytes = source.kind === "file" ? source.bytes : new TextEncoder().encode(source.text);
  const days = daysOf(read);
  return {
    ...(source.kind === "file" ? { file: source.name } : {}),
    sha256: await sha256(bytes),
    table: read.table,
    rows: read.rows.length,
    ...(days && { days }),
    sums: read.table === "activity" ? controlSums(read.rows) : {},
  };
}

function daysOf(read: RowsOfFile): FileFacts["days"] {
  const entries =
    read.table === "activity"
      ? read.rows.map(({ values }) => values.period)
      : read.rows.map(({ values }) => values.date);
  const days = entries.filter((entry) => typeof entry === "number");
  if (days.length === 0) return undefined;
  return days.reduce(
    ([first, last], day) => [Math.min(first, day), Math.max(last, day)],
    [Infinity, -Infinity],
  );
}
