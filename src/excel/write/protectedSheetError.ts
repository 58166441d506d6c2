/** A sheet is protected: what would be done to it was not begun. */
export class ProtectedSheetError extends Error {
  readonly code = "AccessDenied";

  constructor(sheet: string) {
    super(`${sheet} is protected.`);
    this.name = "ProtectedSheetError";
  }
}
