/** Something that a person has entered stands where locked months' figures are to be written. */
export class LockedRoomError extends Error {
  readonly code = "LockedRoomError";

  /** @param places `Forudsætninger!S59`, of each entry */
  constructor(places: readonly string[]) {
    super(places.join(", "));
    this.name = "LockedRoomError";
  }
}
