import type { TableNotes } from "../../activity/read/parseTable";
import { columnLetter } from "../../sheets/plan/address";

/** The letters, as a spreadsheet shows them, of a file's columns without a heading that hold something and are not used. */
export function unnamedLetters({ unnamed }: Pick<TableNotes, "unnamed">): string[] {
  return unnamed.map((place) => columnLetter(place + 1));
}
