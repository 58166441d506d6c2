/** A sentence, and the cells of the workbook that it was made from (`Målark!H8`). */
export interface Sentence {
  readonly text: string;
  readonly cells: readonly string[];
  /** Whether it is about something that the report does not count: that changing makes no report another one. */
  readonly isApart?: true;
}

/** Puts a sentence with its cells, each once; places that are not there are passed over. */
export function sentence(text: string, cells: readonly (string | undefined)[]): Sentence {
  const known = cells.filter((cell): cell is string => cell !== undefined && cell !== "");
  return { text, cells: [...new Set(known)] };
}
