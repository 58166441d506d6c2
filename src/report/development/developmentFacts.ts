import type { KeptReport } from "../kept/keptReport";
import { developmentBetween, type Development, type Transition } from "./development";
import type { ChosenValue, ReportBasis } from "./reportBasis";

/** A report's comparison with an earlier one. */
export interface DevelopmentFacts extends Development {
  /** The earlier one's date of status, as an Excel serial number. */
  readonly since: number;
  /** The year that it was of. */
  readonly yearThen: number;
  /** The name of the earlier one's sheet, where both are of the same day, which then does not distinguish them. */
  readonly sameDayAs: string | undefined;
  /** The user's total, then and now. */
  readonly individualTarget: Transition<number | null>;
  /**
   * Other choices of the user's that have been changed, by what they are called; `undefined` where nothing was chosen.
   */
  readonly choices: readonly ({ readonly label: string } & Transition<ChosenValue | undefined>)[];
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
    choices: basis.choices && now.choices ? changedChoices(basis.choices, now.choices) : [],
  };
}

function changedChoices(
  before: Readonly<Record<string, ChosenValue>>,
  now: Readonly<Record<string, ChosenValue>>,
): DevelopmentFacts["choices"] {
  return Object.keys({ ...before, ...now })
    .map((label) => ({ label, from: before[label], to: now[label] }))
    .filter(({ from, to }) => from?.value !== to?.value);
}
