import type { ActivityColumn, ActivityRow } from "../../activity/tables/activityRow";
import { decodeText } from "../../activity/read/decodeText";
import { parseTable, type TableParseFailure } from "../../activity/read/parseTable";

export type { ActivityRow };

/** A file's rows without their places, for entering them as they are. */
export type FiguresFile =
  | { readonly ok: true; readonly rows: readonly ActivityRow[]; readonly ignored: readonly string[] }
  | TableParseFailure<ActivityColumn>;

/** Reads a file of entered figures, whatever its encoding, without entering anything yet. */
export function readFiguresFile(bytes: Uint8Array): FiguresFile {
  const read = parseTable("activity", decodeText(bytes).text);
  if (!read.ok) return read;
  return { ok: true, rows: read.rows.map(({ values }) => values), ignored: read.notes.ignored };
}
