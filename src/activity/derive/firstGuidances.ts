import { yearOfDay } from "../../calc/contractYear";
import type { Contract } from "../../contract/contract";
import { forEachInSteps, type Steps } from "../slices/steps";
import type { FirmIdentity } from "./firmIdentity";
import type { Guidance } from "./guidance";
import { wasYoung } from "./youngFirm";

export interface FirstGuidances {
  /** Whether the guided firm was under three years; `undefined` where its founding is unknown. */
  readonly isYoung: (guidance: Guidance) => boolean | undefined;
}

interface Firm {
  founded: number | undefined;
  /** The first day of guidance of each year. */
  readonly firstDays: Map<number, number>;
}

/**
 * Firms that were young at their first guidance of a year. A firm's founding date is the earliest that any of its
 * meetings gives; a meeting without an identity stands for a firm of its own.
 */
export function* firstGuidanceSteps(
  guidances: readonly Guidance[],
  identityOf: FirmIdentity,
  contract: Contract,
): Steps<FirstGuidances> {
  const firms = new Map<string, Firm>();
  yield* forEachInSteps(guidances, (guidance) => {
    const identity = identityOf(guidance);
    if (identity === undefined) return;
    const { date, founded } = guidance;
    let firm = firms.get(identity);
    if (!firm) firms.set(identity, (firm = { founded, firstDays: new Map() }));
    if (founded !== undefined) firm.founded = Math.min(founded, firm.founded ?? Infinity);
    const year = yearOfDay(contract, date);
    firm.firstDays.set(year, Math.min(date, firm.firstDays.get(year) ?? Infinity));
  });
  return {
    isYoung(guidance) {
      const { date } = guidance;
      const identity = identityOf(guidance);
      const firm = identity === undefined ? undefined : firms.get(identity);
      const founded = firm ? firm.founded : guidance.founded;
      if (founded === undefined) return undefined;
      return wasYoung(founded, firm?.firstDays.get(yearOfDay(contract, date)) ?? date);
    },
  };
}
