import { firstOfMonth } from "../../calc/serialDate";
import { yearOfDay } from "../../calc/contractYear";
import type { Contract, UniqueFigure } from "../../contract/contract";
import type { FirmIdentity } from "./firmIdentity";
import type { FirstGuidances } from "./firstGuidances";
import type { Guidance } from "./guidance";

type UniqueCount = UniqueFigure | "uniqueAll";

/**
 * A year's different firms, each counted once however many guidances it had
 * (docs/contract-reading.md, "Guidances are not firms").
 */
export interface UniqueYear {
  readonly year: number;
  /**
   * A firm guided in both kinds is in both of them, and once in `uniqueAll`. `null` where a count is unknown: there are
   * such guidances, none with an identity; for the young, none with a known founding date.
   */
  readonly counts: Readonly<Record<UniqueCount, number | null>>;
  /** The rows of Forløb behind each count, all meetings of the firms counted. */
  readonly from: Readonly<Record<UniqueCount, readonly number[]>>;
  /** Guidances that are in no count, for neither CVR number nor reference names their firm. */
  readonly leftOut: number;
  /** The first of the last month with guidances that are counted, as an Excel serial number. */
  readonly lastMonth: number;
}

/** Unique firms by year and kind, years in order. */
export function uniqueFirmsByYear(
  guidances: readonly Guidance[],
  identityOf: FirmIdentity,
  first: FirstGuidances,
  contract: Contract,
): UniqueYear[] {
  const years = new Map<number, Guidance[]>();
  for (const guidance of guidances) {
    const year = yearOfDay(contract, guidance.date);
    const others = years.get(year);
    if (others) others.push(guidance);
    else years.set(year, [guidance]);
  }
  return [...years].sort(([a], [b]) => a - b).map(([year, all]) => uniqueYear(year, all, identityOf, first));
}

function uniqueYear(
  year: number,
  all: readonly Guidance[],
  identityOf: FirmIdentity,
  first: FirstGuidances,
): UniqueYear {
  const named = all.filter((guidance) => identityOf(guidance) !== undefined);
  const counted = (guidances: readonly Guidance[]) => countFirms(guidances, identityOf);
  const isFoundingKnown = named.some((guidance) => first.isYoung(guidance) !== undefined);
  const individual = counted(all.filter(({ kind }) => kind === "individual"));
  const collective = counted(all.filter(({ kind }) => kind === "collective"));
  const young = counted(named.filter((guidance) => first.isYoung(guidance) === true));
  const every = counted(all);
  const lastDay = all.reduce((last, { date }) => Math.max(last, date), 0);
  return {
    year,
    counts: {
      uniqueIndividual: individual.firms,
      uniqueCollective: collective.firms,
      uniqueYoung: isFoundingKnown ? young.firms : null,
      uniqueAll: every.firms,
    },
    from: {
      uniqueIndividual: individual.rows,
      uniqueCollective: collective.rows,
      uniqueYoung: young.rows,
      uniqueAll: every.rows,
    },
    leftOut: all.length - named.length,
    lastMonth: firstOfMonth(lastDay),
  };
}

/** Different firms, and the rows that name them; `null` where there are guidances, none with an identity. */
function countFirms(
  guidances: readonly Guidance[],
  identityOf: FirmIdentity,
): {
  readonly firms: number | null;
  readonly rows: readonly number[];
} {
  const named = guidances.filter((guidance) => identityOf(guidance) !== undefined);
  const firms = new Set(named.map(identityOf)).size;
  return {
    firms: firms === 0 && guidances.length > 0 ? null : firms,
    rows: named.map(({ row }) => row),
  };
}
