/** A sheet is protected: what would be done to it was not begun. The message is the sheet's name. */
export class ProtectedSheetError extends Error {
  readonly code = "AccessDenied";

  constructor(sheet: string) {
    super(sheet);
    this.name = "ProtectedSheetError";
  }
}
