import type { KeptReport } from "../kept/keptReport";
import { developmentBetween, type Development, type Turned } from "./development";
import type { ReportBasis } from "./reportBasis";

/** What a report says of an earlier one. */
export interface DevelopmentFacts extends Development {
  /** The earlier one's date of status, as an Excel serial number. */
  readonly since: number;
  /** The year that it was of. */
  readonly yearThen: number;
  /** What the earlier one's sheet was called, where both are of the same day: the day tells them not apart. */
  readonly sameDayAs: string | undefined;
  /** The user's total, then and now. */
  readonly individualTarget: Turned<number | null>;
}

/**
 * A report's figures beside those of an earlier one.
 * @param statusDate that of today's, as an Excel serial number
 */
export function developmentSince(
  { basis, statusDate: since, sheet }: KeptReport,
  now: ReportBasis,
  statusDate: number,
): DevelopmentFacts {
  return {
    ...developmentBetween(basis, now),
    since,
    yearThen: basis.year,
    sameDayAs: since === statusDate ? sheet : undefined,
    individualTarget: { from: basis.individualTarget, to: now.individualTarget },
  };
}
