import * as v from "valibot";
import { figureColumns, type ActivityRow } from "../tables/activityRow";
import type { EnteredRow } from "../tables/enteredRow";
import { ENTERED_TABLES } from "../tables/enteredTable";

const count = v.pipe(v.number(), v.integer());

export const importRecordSchema = v.object({
  /** As the file was called; absent where rows were pasted. */
  file: v.exactOptional(v.string()),
  /** SHA-256 of its bytes in hexadecimal. */
  sha256: v.string(),
  table: v.picklist(ENTERED_TABLES),
  /** Rows below its headings. */
  rows: count,
  /** The first and the last that it names, as Excel serial numbers; absent where it names none, and in older records. */
  days: v.exactOptional(v.tuple([v.number(), v.number()])),
  /** The sum of all numbers in a column, as the file has them, before anything is mended or left out. */
  sums: v.record(v.string(), v.number()),
  /** When, as an ISO instant. */
  at: v.string(),
  /** New rows in the workbook, and cells that had another value. */
  added: count,
  changed: count,
  /** When it was taken back, as an ISO instant. */
  undone: v.exactOptional(v.string()),
  /** Whether some of it stayed then, as somebody had changed it since. */
  partly: v.exactOptional(v.boolean()),
});

/** A file that was entered into the workbook. */
export type ImportRecord = v.InferOutput<typeof importRecordSchema>;

/** Facts about the file itself, to compare with the file whenever somebody asks. */
export type FileFacts = Omit<ImportRecord, "at" | "added" | "changed" | "undone" | "partly">;

/** The sums of a file's columns; entries that are no numbers enter none, and a column without any has no sum. */
export function controlSums(rows: readonly EnteredRow<ActivityRow>[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    figureColumns().flatMap((column) => {
      const figures = rows.map(({ values }) => values[column]).filter((entry) => typeof entry === "number");
      return figures.length === 0 ? [] : [[column, figures.reduce((sum, figure) => sum + figure, 0)]];
    }),
  );
}

/** SHA-256 of bytes, in hexadecimal. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
