import type { Sheet } from "./sheet";

/** Columns side by side that one sign opens and closes. */
export interface ColumnOutline {
  readonly first: number;
  readonly last: number;
  readonly isOpen: boolean;
}

/** The outlines of a sheet's columns, from the left; those within one another count as one. */
export function columnOutlines({ columns }: Sheet): ColumnOutline[] {
  const found: ColumnOutline[] = [];
  const outlined = [...columns].filter(([, { outline }]) => outline !== undefined).sort(([a], [b]) => a - b);
  for (const [column, { hidden }] of outlined) {
    const isShown = hidden !== true;
    const previous = found.at(-1);
    if (previous?.last === column - 1) {
      found[found.length - 1] = { ...previous, last: column, isOpen: previous.isOpen || isShown };
    } else found.push({ first: column, last: column, isOpen: isShown });
  }
  return found;
}
