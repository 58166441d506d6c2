import { isoDay } from "./isoDay";
import type { Guidance } from "./makeUpActivity";
import { wasYoung } from "./youngFirm";

export interface FirstGuidances {
  /** Whether the guided firm was under three years; `undefined` where its founding is unknown. */
  readonly isYoung: (guidance: Guidance) => boolean | undefined;
}

/**
 * Which firms were young at their first guidance of a year. A firm's founding is what any of its meetings
 * tells, the earliest where they disagree; a meeting without a CVR number stands for itself.
 */
export function firstGuidances(guidances: readonly Guidance[]): FirstGuidances {
  const founded = new Map<string, number>();
  const firstDays = new Map<string, number>();
  for (const { cvr, date, founded: day } of guidances) {
    if (cvr === undefined) continue;
    if (day !== undefined) founded.set(cvr, Math.min(day, founded.get(cvr) ?? Infinity));
    const key = firmYear(cvr, date);
    firstDays.set(key, Math.min(date, firstDays.get(key) ?? Infinity));
  }
  return {
    isYoung({ cvr, date, founded: own }) {
      const day = cvr === undefined ? own : founded.get(cvr);
      if (day === undefined) return undefined;
      const first = cvr === undefined ? date : firstDays.get(firmYear(cvr, date));
      return wasYoung(day, first ?? date);
    },
  };
}

function firmYear(cvr: string, date: number): string {
  return `${cvr}|${isoDay(date).slice(0, 4)}`;
}
