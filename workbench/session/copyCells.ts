import type { Area } from "../model/address";

/** A block of cells as the clipboard takes it. */
export interface CopiedCells {
  readonly sheetId: string;
  readonly area: Area;
  /** Tab-separated, as Excel shows the values. */
  readonly text: string;
  /** An HTML table with the same texts. */
  readonly html: string;
}
