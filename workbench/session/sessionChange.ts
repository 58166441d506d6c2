import type { Area } from "../model/address";

/** Something that a viewer of the workbook should show anew. */
export interface SessionChange {
  readonly kind: "cells" | "structure" | "selection" | "sheets";
  /** Where it is known. */
  readonly sheetId?: string;
  readonly area?: Area;
  readonly source: "user" | "add-in" | "calculation" | "file";
}

/** The selection on the active sheet. */
export interface Selection {
  readonly sheetId: string;
  readonly area: Area;
  /** The cell within the area that takes what is typed. */
  readonly active: { readonly row: number; readonly column: number };
}
