/** Closed months are opened, or their figures replaced, and nobody has said why. */
class ReasonMissingError extends Error {
  readonly code = "ReasonMissing";

  constructor() {
    super("No reason was given.");
    this.name = "ReasonMissingError";
  }
}

/** The reason that somebody has given, without blanks around it. Whoever reads the figures later wants to know it. */
export function givenReason(reason: string): string {
  const given = reason.trim();
  if (given === "") throw new ReasonMissingError();
  return given;
}
