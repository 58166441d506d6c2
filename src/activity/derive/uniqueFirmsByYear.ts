import { firstOfMonth } from "../../calc/serialDate";
import { yearOfDay } from "../../calc/contractYear";
import type { Contract, UniqueFigure } from "../../contract/contract";
import { forEachInSteps, type Steps } from "../slices/steps";
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
  /** Firms with an identity, none of whose meetings gives a founding date: whether they are young is unknown. */
  readonly undatedFirms: number;
  /** The first of the last month with guidances that are counted, as an Excel serial number. */
  readonly lastMonth: number;
}

/** Unique firms by year and kind, years in order. */
export function* uniqueFirmSteps(
  guidances: readonly Guidance[],
  identityOf: FirmIdentity,
  first: FirstGuidances,
  contract: Contract,
): Steps<UniqueYear[]> {
  const years = new Map<number, YearCounting>();
  const count = (guidance: Guidance) => {
    const year = yearOfDay(contract, guidance.date);
    let counting = years.get(year);
    if (!counting) years.set(year, (counting = yearCounting(year)));
    counting.add(guidance, identityOf(guidance), first.isYoung(guidance));
  };
  yield* forEachInSteps(guidances, count);
  return [...years].sort(([a], [b]) => a - b).map(([, { unique }]) => unique());
}

interface YearCounting {
  readonly add: (guidance: Guidance, identity: string | undefined, isYoung: boolean | undefined) => void;
  readonly unique: () => UniqueYear;
}

function yearCounting(year: number): YearCounting {
  const [individual, collective, young, every] = [
    firmCounting(),
    firmCounting(),
    firmCounting(),
    firmCounting(),
  ];
  const undated = new Set<string>();
  let isFoundingKnown = false;
  let leftOut = 0;
  let lastDay = 0;
  return {
    add(guidance, identity, isYoung) {
      every.add(guidance, identity);
      if (guidance.kind === "individual") individual.add(guidance, identity);
      if (guidance.kind === "collective") collective.add(guidance, identity);
      lastDay = Math.max(lastDay, guidance.date);
      if (identity === undefined) {
        leftOut++;
        return;
      }
      if (isYoung === undefined) undated.add(identity);
      else isFoundingKnown = true;
      if (isYoung === true) young.add(guidance, identity);
    },
    unique: () => ({
      year,
      counts: {
        uniqueIndividual: individual.firms(),
        uniqueCollective: collective.firms(),
        uniqueYoung: isFoundingKnown ? young.firms() : null,
        uniqueAll: every.firms(),
      },
      from: {
        uniqueIndividual: individual.rows,
        uniqueCollective: collective.rows,
        uniqueYoung: young.rows,
        uniqueAll: every.rows,
      },
      leftOut,
      undatedFirms: undated.size,
      lastMonth: firstOfMonth(lastDay),
    }),
  };
}

/** Counts different firms and keeps the rows that name them. */
function firmCounting() {
  const known = new Set<string>();
  const rows: number[] = [];
  let isUnnamed = false;
  return {
    rows,
    add({ row }: Guidance, identity: string | undefined) {
      if (identity === undefined) {
        isUnnamed = true;
        return;
      }
      known.add(identity);
      rows.push(row);
    },
    /** `null` where there are guidances, none with an identity. */
    firms: () => (known.size === 0 && isUnnamed ? null : known.size),
  };
}
