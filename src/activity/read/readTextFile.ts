import type { UnreadableFileReason } from "../../language/pane/importPaneTexts";
import { decodeText, type DecodedText, type Encoding } from "./decodeText";

/** Larger files are refused before they are read: a million rows take less than half of this. */
export const MAX_FILE_BYTES = 100 * 1024 * 1024;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

/** A file's text, or the reason why it has none. */
export function readTextFile(
  bytes: Uint8Array,
  encoding?: Encoding,
): ({ readonly ok: true } & DecodedText) | { readonly ok: false; readonly reason: UnreadableFileReason } {
  if (bytes.length === 0) return { ok: false, reason: "empty" };
  if (bytes.length > MAX_FILE_BYTES) return { ok: false, reason: "too-large" };
  if (begins(bytes, ZIP) || begins(bytes, OLD_OFFICE)) return { ok: false, reason: "spreadsheet" };
  const decoded = decodeText(bytes, encoding);
  // No text has a character 0; pictures, programs and archives have many.
  if (decoded.text.includes("\0")) return { ok: false, reason: "not-text" };
  return decoded.text.trim() === "" ? { ok: false, reason: "empty" } : { ok: true, ...decoded };
}

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
