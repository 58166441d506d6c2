import { yearOf } from "../../calc/serialDate";
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
 * meetings gives; a meeting without a CVR number stands for a firm of its own.
 */
export function firstGuidances(guidances: readonly Guidance[]): FirstGuidances {
  const firms = new Map<string, Firm>();
  for (const { cvr, date, founded } of guidances) {
    if (cvr === undefined) continue;
    let firm = firms.get(cvr);
    if (!firm) firms.set(cvr, (firm = { founded, firstDays: new Map() }));
    if (founded !== undefined) firm.founded = Math.min(founded, firm.founded ?? Infinity);
    const year = yearOf(date);
    firm.firstDays.set(year, Math.min(date, firm.firstDays.get(year) ?? Infinity));
  }
  return {
    isYoung({ cvr, date, founded: own }) {
      const firm = cvr === undefined ? undefined : firms.get(cvr);
      const founded = firm ? firm.founded : own;
      if (founded === undefined) return undefined;
      return wasYoung(founded, firm?.firstDays.get(yearOf(date)) ?? date);
    },
  };
}
