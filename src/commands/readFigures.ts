import { decodeText } from "../activity/decodeText";
import { readActivityFile, type ReadActivity } from "../activity/readActivityFile";

export type { ReadActivity };
export type { ActivityRow } from "../activity/activityRow";

/** Reads a file of entered figures, whatever its encoding, without entering anything yet. */
export function readFigures(bytes: Uint8Array): ReadActivity {
  return readActivityFile(decodeText(bytes));
}
