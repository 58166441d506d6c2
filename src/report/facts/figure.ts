/** A figure, and the cell of the workbook that it was read from, as Excel writes it (`Målark!H8`). */
export interface Figure {
  readonly value: number;
  readonly cell: string;
}

/** A text, and its cell. */
export interface Wording {
  readonly text: string;
  readonly cell: string;
}
