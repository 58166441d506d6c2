import { shareOfYear, type OwnReckoning } from "./ownReckoning";

/** What is known of a case besides its file of figures. */
export interface OwnCase {
  readonly months: number;
  readonly isFinal: boolean;
  /** Typed into Realiseret. */
  readonly actuals: Readonly<Record<string, number>>;
}

type OwnState = "met" | "not-met" | "missing" | "not-fixed" | "undecided";

/** A measure as this test reckons it, from the contract's targets of 2026 as they were read off it. */
export interface OwnGoal {
  readonly id: string;
  readonly unit: "percent" | "percentage points" | "score" | "count";
  readonly target: number | undefined;
  readonly toDate: number | undefined;
  readonly actual: number | undefined;
  readonly state: OwnState;
}

interface Agreed {
  readonly unit: OwnGoal["unit"];
  readonly target?: number;
  readonly isStrict?: true;
  /** Judged at each measurement; else once the year is over. */
  readonly isMeasurement?: true;
  readonly addsUp?: true;
}

const AGREED: Readonly<Record<string, Agreed>> = {
  N1a: { unit: "percent", target: 0.5, isMeasurement: true },
  N1b: { unit: "percent", isMeasurement: true },
  N2: { unit: "count", addsUp: true },
  N3: { unit: "score", target: 70 },
  N4: { unit: "percent", target: 0.5 },
  N5a: { unit: "percentage points", target: 0.1 },
  N5b: { unit: "percentage points", target: 0.05 },
  N5c: { unit: "percentage points", target: 0, isStrict: true },
  N6: { unit: "percent", target: 0.7 },
  R1: { unit: "count", target: 5000, addsUp: true },
  R2: { unit: "count", target: 600, addsUp: true },
};

/** The eleven målepunkter in the contract's order. */
export function ownGoals(own: OwnReckoning, { months, isFinal, actuals }: OwnCase): OwnGoal[] {
  const counted: Readonly<Record<string, number>> = {
    N2: own.young,
    R1: own.individual + own.collective,
    R2: own.growth,
  };
  const lacks: Readonly<Record<string, number>> = { R1: own.lacking.either, R2: own.lacking.growth };
  return Object.entries(AGREED).map(([id, { unit, target, isStrict, isMeasurement, addsUp }]): OwnGoal => {
    const actual = counted[id] ?? actuals[id];
    const toDate = addsUp && target !== undefined && !isFinal ? target * shareOfYear(months) : undefined;
    const reached = (is: number, due: number): OwnState =>
      (isStrict ? is > due : is >= due) ? "met" : "not-met";
    const state = (): OwnState => {
      if (target === undefined) return "not-fixed";
      if (actual === undefined || ((lacks[id] ?? 0) > 0 && actual < target)) return "missing";
      return isFinal || isMeasurement ? reached(actual, target) : "undecided";
    };
    return { id, unit, target, toDate, actual, state: state() };
  });
}
