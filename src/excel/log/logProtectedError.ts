/**
 * The log accepts no lines, as its sheet is protected or cannot be added: the work that they would record was not
 * begun.
 */
export class LogProtectedError extends Error {
  readonly code = "AccessDenied";

  /** @param sheet the log's sheet, as it is or would be called */
  constructor(sheet: string) {
    super(sheet);
    this.name = "LogProtectedError";
  }
}
