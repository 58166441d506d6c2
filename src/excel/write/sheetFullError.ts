/** A sheet has no room for the rows that were to be entered; nothing of it was begun. */
export class SheetFullError extends Error {
  readonly code = "SheetFullError";

  /**
   * @param sheet the sheet's name
   * @param rows how many rows the sheet would have to have
   */
  constructor(sheet: string, rows: number) {
    super(`${sheet}: ${rows}`);
    this.name = "SheetFullError";
  }
}
