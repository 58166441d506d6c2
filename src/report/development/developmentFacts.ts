import type { KeptReport } from "../kept/keptReport";
import { developmentBetween, type Development } from "./development";
import type { ReportBasis } from "./reportBasis";

/** What a report says of an earlier one. */
export interface DevelopmentFacts extends Development {
  /** The earlier one's date of status, as an Excel serial number. */
  readonly since: number;
  /** The year that it was of. */
  readonly yearThen: number;
}

/** A report's figures beside those of an earlier one. */
export function developmentSince({ basis, statusDate }: KeptReport, now: ReportBasis): DevelopmentFacts {
  return { ...developmentBetween(basis, now), since: statusDate, yearThen: basis.year };
}
