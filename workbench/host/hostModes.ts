import type { OfficeErrorCode } from "./officeError";

/**
 * How an Excel may differ from the one in which all goes well, as users have reported of Excel. Each can be changed
 * while the host runs.
 */
export interface HostModes {
  /**
   * Whether a formula entered into a table column fills the column, as Excel's automatic correction does on writes by
   * an add-in (office-js 2093, 5909): `true` in a column that was empty, `"formulas"` also in one that holds formulas
   * only, whose formulas it replaces.
   */
  fillsColumns: boolean | "formulas";
  /**
   * The workbook says that it counts its days from 1904, as an add-in can ask. Only the answer is another one: the
   * engine counts from 1900, and files of the other kind are refused.
   */
  date1904: boolean;
  /**
   * How many more requests are answered before the add-in's functions are registered. Formulas entered until then,
   * and those that the host finds when it is made, stay `#NAME?` until they are entered again (office-js 6611, 4185).
   */
  requestsBeforeRegistration: number;
  /**
   * Two conditional formats on a cell make reading the formats of a range that holds it fail with this code, and
   * deleting one of the two; clearing a range works (office-js 5222, 6827, 6835).
   */
  overlappingFormats: OfficeErrorCode | undefined;
  /** Cells that hold an old note, by sheet and address (`Ark1!B2`): they take no comment. */
  notes: readonly string[];
  /**
   * The effect of the print set-up: an error, nothing at all, or all but fitting to pages, as outside the page
   * layout view (office-js 1860).
   */
  printSetUp: "works" | "fails" | "nothing" | "unfitted";
  /** Whether the document's file can be read by slices, breaks off on the way, or cannot be asked for at all. */
  documentFile: "works" | "breaks" | "missing";
  /** Whether deleting a cell style fails, or makes the styles unreadable from then on (office-js 5671). */
  styleDeletion: "works" | "fails" | "breaks";
}

export const ORDINARY_MODES: HostModes = {
  fillsColumns: false,
  date1904: false,
  requestsBeforeRegistration: 0,
  overlappingFormats: undefined,
  notes: [],
  printSetUp: "works",
  documentFile: "works",
  styleDeletion: "works",
};
