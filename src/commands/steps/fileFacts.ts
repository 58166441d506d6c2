import { controlSums, sha256, type FileFacts } from "../../activity/import/importRecord";
import type { ImportReadResult, ImportSource } from "../../activity/read/importFile";

export type { FileFacts };

/** Facts kept of a file or of pasted rows: its checksum, and the rows and sums that somebody can look for in it. */
export async function fileFacts(
  source: ImportSource,
  read: Extract<ImportReadResult, { ok: true }>["read"],
): Promise<FileFacts> {
  const bytes = source.kind === "file" ? source.bytes : new TextEncoder().encode(source.text);
  return {
    ...(source.kind === "file" && source.name !== undefined ? { file: source.name } : {}),
    sha256: await sha256(bytes),
    table: read.table,
    rows: read.rows.length,
    sums: read.table === "activity" ? controlSums(read.rows) : {},
  };
}
