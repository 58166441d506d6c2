import type { ActivityRow } from "../../activity/tables/activityRow";
import { parseTable, type TableNotes } from "../../activity/read/parseTable";
import { readTextFile } from "../../activity/read/readTextFile";
import type { DateOrder } from "../../activity/values/dateOrder";
import { contractInUse } from "../../contract/contractInUse";
import { fileZeroRows, type CompleteTo } from "./fileZeroRows";
import type { RowsOfFile } from "./fileFacts";
import { unreadTable, type UnreadFile } from "./unreadFile";

export type { ActivityRow };

/** A file's rows without their places, for entering them as they are. */
export type FiguresFile =
  | {
      readonly ok: true;
      readonly rows: readonly ActivityRow[];
      readonly notes: TableNotes;
      /** As they are written, for the file's facts. */
      readonly written: Extract<RowsOfFile, { readonly table: "activity" }>;
      /** Rows left out, for they do not fit their headings. */
      readonly misfits: readonly number[];
    }
  | UnreadFile;

/**
 * Reads a file of entered figures, whatever its encoding, without entering anything yet. Rows whose cells or dates
 * could mean something else are left out.
 * @param completeTo up to which month a missing row means 0; without it, it means nothing
 */
export function readFiguresFile(
  bytes: Uint8Array,
  dateOrder?: DateOrder,
  completeTo?: CompleteTo,
): FiguresFile {
  const file = readTextFile(bytes);
  if (!file.ok) return file;
  const read = parseTable("activity", file.text, { dateOrder });
  if (!read.ok) return unreadTable(read, "activity", contractInUse());
  const open = new Set(read.notes.dateQuestion?.rows);
  return {
    ok: true,
    rows: [
      ...read.rows.flatMap(({ row, misfit, values }) => (misfit || open.has(row) ? [] : values)),
      ...(completeTo ? fileZeroRows(read, contractInUse(), completeTo) : []),
    ],
    notes: read.notes,
    written: { table: "activity", rows: read.rows },
    misfits: read.rows.flatMap(({ row, misfit }) => (misfit ? row : [])),
  };
}
