import type { UpdateRead } from "./readUpdate";

/** The contract in the file, the file's property, and the sheets' hidden names. */
export type LostMark = "part" | "property" | "sheetNames";

/** Which of them the update sets again. */
export function lostMarks({ snapshot: { contractParts }, parts: { marker } }: UpdateRead): {
  readonly marks?: readonly LostMark[];
} {
  const isLost: Readonly<Record<LostMark, boolean>> = {
    part: contractParts.length !== 1,
    property: marker === "names" || marker === "content",
    sheetNames: marker === "property" || marker === "content",
  };
  const marks = (["part", "property", "sheetNames"] as const).filter((mark) => isLost[mark]);
  return marks.length > 0 ? { marks } : {};
}
