import type { Entry } from "./activityRow";
import type { Kind } from "./readKind";

/** A meeting behind a figure. */
export interface MeetingBehind {
  /** Its row on the sheet. */
  readonly row: number;
  /** Its day's cell, `A14`. */
  readonly address: string;
  /** Excel serial number of a whole day. */
  readonly date: number;
  /** As written. */
  readonly firm: Entry;
  /** Eight digits; `undefined` where there is no well-formed number. */
  readonly cvr: string | undefined;
  /** By its official name. */
  readonly municipality: string;
  readonly kind: Kind;
}

/** A firm behind a count of unique firms. */
export interface FirmBehind {
  readonly cvr: string;
  /** The first name that one of its meetings gives; blank where none does. */
  readonly firm: Entry;
  readonly meetings: number;
  /** Its meetings' rows on the sheet. */
  readonly rows: readonly number[];
}
