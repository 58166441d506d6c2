import { contractInUse } from "../../../src/contract/contractInUse";
import { COUNTED_IDS } from "./countedIds";
import { shareOfYear, type OwnReckoning } from "./ownReckoning";

/** Facts of a case besides its file of figures. */
export interface OwnCase {
  readonly months: number;
  readonly isFinal: boolean;
  /** Typed into Realiseret. */
  readonly actuals: Readonly<Record<string, number>>;
}

type OwnState = "met" | "not-met" | "missing" | "not-fixed" | "undecided";

/** A measure as this test reckons it, from what the contract says of 2026. */
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

const UNITS: Readonly<Record<string, OwnGoal["unit"]>> = {
  percent: "percent",
  "percentage-points": "percentage points",
  nps: "score",
};

const AGREED = contractInUse()
  .measures.filter(({ id }) => COUNTED_IDS.includes(id))
  .map(({ id, unit, rule, actual, figureKind, targets: { "2026": target } }): readonly [string, Agreed] => [
    id,
    {
      unit: UNITS[unit] ?? "count",
      ...(target?.kind === "fixed" ? { target: target.value } : {}),
      ...(rule === ">" ? { isStrict: true } : {}),
      // Neither asked of users nor taken from registers.
      ...(actual.from === "entered" && figureKind === undefined ? { isMeasurement: true } : {}),
      ...(actual.from === "activity" ? { addsUp: true } : {}),
    },
  ]);

/** The målepunkter that are counted, in the contract's order. */
export function ownGoals(own: OwnReckoning, { months, isFinal, actuals }: OwnCase): OwnGoal[] {
  const counted: Readonly<Record<string, number>> = {
    N2: own.young,
    R1: own.individual + own.collective,
    R2: own.growth,
  };
  const lacks: Readonly<Record<string, number>> = { R1: own.lacking.either, R2: own.lacking.growth };
  return AGREED.map(([id, { unit, target, isStrict, isMeasurement, addsUp }]): OwnGoal => {
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
