/** A table of ours lacks required columns: their headings were deleted or renamed. */
export class MissingColumnsError extends Error {
  readonly code = "MissingColumnsError";

  /** @param missing headings as the sheet had them */
  constructor(sheet: string, missing: readonly string[]) {
    super(`${sheet}: ${missing.join(", ")}`);
    this.name = "MissingColumnsError";
  }
}
