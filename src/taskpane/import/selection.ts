import { MAX_FILE_BYTES } from "../../activity/read/readTextFile";
import type { ImportSource } from "../../commands/steps/prepareImport";
import type { ImportSelection, RejectedFile } from "./importingState";

/** A file that was chosen. */
export function fileSelection(file: File): ImportSelection {
  let opening: ReturnType<ImportSelection["open"]> | undefined;
  return { open: () => (opening ??= openFile(file)), name: file.name };
}

/** Cells that were copied. */
export function clipboardSelection(text: string): ImportSelection {
  return { open: () => Promise.resolve({ kind: "clipboard", text }), name: undefined };
}

/** A file's bytes. One that is too large is not read at all; one that is gone or held by others cannot be. */
async function openFile(file: File): Promise<ImportSource | RejectedFile> {
  if (file.size > MAX_FILE_BYTES) return { kind: "unread", read: { ok: false, reason: "too-large" } };
  try {
    return { kind: "file", bytes: new Uint8Array(await file.arrayBuffer()), name: file.name };
  } catch {
    return { kind: "unopened" };
  }
}
