import type { UniqueFigure } from "../contract/contract";
import type { FirstGuidances } from "./firstGuidances";
import { isoDay } from "./isoDay";
import type { Guidance } from "./makeUpActivity";

type UniqueCount = UniqueFigure | "uniqueAll";

/** A year's different firms, each counted once however many guidances it had (trap 6). */
export interface UniqueYear {
  readonly year: number;
  /** A firm guided in both kinds is in both of them, and once in `uniqueAll`. */
  readonly counts: Readonly<Record<UniqueCount, number | null>>;
  /** The rows of Forløb behind each count, all meetings of the firms counted. */
  readonly from: Readonly<Record<UniqueCount, readonly number[]>>;
  /** Guidances without a well-formed CVR number. */
  readonly leftOut: number;
}

/** Unique firms by year and kind; the young are `null` where no founding date is known. */
export function uniqueFirmsByYear(guidances: readonly Guidance[], first: FirstGuidances): UniqueYear[] {
  const years = new Map<number, Guidance[]>();
  for (const guidance of guidances) {
    const year = Number(isoDay(guidance.date).slice(0, 4));
    const others = years.get(year);
    if (others) others.push(guidance);
    else years.set(year, [guidance]);
  }
  return [...years]
    .sort(([a], [b]) => a - b)
    .map(([year, all]) => {
      const named = all.filter(({ cvr }) => cvr !== undefined);
      const known = named.some((guidance) => first.isYoung(guidance) !== undefined);
      const individual = counted(named.filter(({ kind }) => kind === "individual"));
      const collective = counted(named.filter(({ kind }) => kind === "collective"));
      const young = counted(named.filter((guidance) => first.isYoung(guidance) === true));
      const every = counted(named);
      return {
        year,
        counts: {
          uniqueIndividual: individual.firms,
          uniqueCollective: collective.firms,
          uniqueYoung: known ? young.firms : null,
          uniqueAll: every.firms,
        },
        from: {
          uniqueIndividual: individual.rows,
          uniqueCollective: collective.rows,
          uniqueYoung: young.rows,
          uniqueAll: every.rows,
        },
        leftOut: all.length - named.length,
      };
    });
}

function counted(guidances: readonly Guidance[]): { readonly firms: number; readonly rows: number[] } {
  return { firms: new Set(guidances.map(({ cvr }) => cvr)).size, rows: guidances.map(({ row }) => row) };
}
