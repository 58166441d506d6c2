import type { ActivityColumn, ActivityRow } from "../activity/tables/activityRow";
import { decodeText } from "../activity/read/decodeText";
import { readActivityFile } from "../activity/read/readActivityFile";
import type { UnreadTable } from "../activity/read/readTableFile";

export type { ActivityRow };

/** A file's rows without their places, for entering them as they are. */
export type ReadFigures =
  | { readonly ok: true; readonly rows: readonly ActivityRow[]; readonly ignored: readonly string[] }
  | UnreadTable<ActivityColumn>;

/** Reads a file of entered figures, whatever its encoding, without entering anything yet. */
export function readFigures(bytes: Uint8Array): ReadFigures {
  const read = readActivityFile(decodeText(bytes).text);
  if (!read.ok) return read;
  return { ok: true, rows: read.rows.map(({ values }) => values), ignored: read.notes.ignored };
}
