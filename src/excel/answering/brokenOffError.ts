/** Excel did not answer, and the user has broken off: nobody knows what became of the request. */
export class BrokenOffError extends Error {
  readonly code = "BrokenOff";

  constructor() {
    super("Excel did not answer.");
    this.name = "BrokenOffError";
  }
}
