import fc from "fast-check";
import type { ActivityFigure } from "../../../../src/contract/contract";
import type { ReportBasis } from "../../../../src/report/development/reportBasis";

const FIGURES = ["individual", "collective", "growth", "young"] as const;
const CODES = ["727", "741", "751"];
/** The last days of the months of 2026, as Excel counts them. */
const LAST_DAYS = [46053, 46081, 46112, 46142, 46173, 46203, 46234, 46265, 46295, 46326, 46356, 46387];
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** All that a year's figures are made from, as somebody could type it. */
export interface Inputs {
  readonly monthsEnded: number;
  /** Municipality, figure, month. */
  readonly months: readonly (readonly (readonly (number | null)[])[])[];
  readonly inhabitants: readonly number[];
  readonly individualTarget: number;
  readonly comparesKnown: boolean;
  /** Unique firms, where they are the basis of R1. */
  readonly firms: number | null;
  readonly target: number;
  readonly reading: number | null;
  /** A share that is measured, and its day. */
  readonly share: number;
  readonly shareDay: number;
}

const month = fc.oneof({ weight: 6, arbitrary: fc.nat(400) }, { weight: 1, arbitrary: fc.constant(null) });
const months = fc.array(
  fc.array(fc.array(month, { minLength: 12, maxLength: 12 }), { minLength: 4, maxLength: 4 }),
  { minLength: 3, maxLength: 3 },
);

export const inputs: fc.Arbitrary<Inputs> = fc.record({
  monthsEnded: fc.integer({ min: 1, max: 12 }),
  months,
  inhabitants: fc.array(fc.integer({ min: 3_000, max: 400_000 }), { minLength: 3, maxLength: 3 }),
  individualTarget: fc.integer({ min: 1, max: 99_999 }).map((value) => value / 10),
  comparesKnown: fc.boolean(),
  firms: fc.option(fc.nat(5_000), { freq: 4 }),
  target: fc.integer({ min: 1, max: 50_000 }).map((value) => value / 10),
  reading: fc.option(fc.integer({ min: 1, max: 900 })),
  share: fc.nat(1_000).map((value) => value / 1_000),
  shareDay: fc.integer({ min: 46_023, max: 46_387 }),
});

/** Their figures as sheets would show them, in doubles. */
export function basisFrom(given: Inputs): ReportBasis {
  const { monthsEnded: ended, firms, target, reading, share } = given;
  const due = DAYS.slice(0, ended).reduce((sum, each) => sum + each, 0) / 365;
  const summed = (...figures: readonly number[]) => {
    const cells = given.months.flatMap((own) =>
      figures.flatMap((figure) => own[figure]?.slice(0, ended) ?? []),
    );
    const known = cells.filter((each) => each !== null);
    return known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0);
  };
  const less = (actual: number | null, against: number | null) =>
    actual === null || against === null ? null : actual - against;
  const [r1, r2, n2] = [firms ?? summed(0, 1), summed(2), summed(3)];
  const asOf = LAST_DAYS[ended - 1] ?? 0;
  const said = { countedAs: "undecided", asOf, isCumulative: true, basis: null } as const;
  const ofActivity = (figures: readonly ActivityFigure[]) => ({ ...said, sums: figures });
  return {
    year: 2026,
    countedUntil: asOf,
    monthsEnded: ended,
    isFinal: false,
    individualTarget: given.individualTarget,
    comparesKnown: given.comparesKnown,
    measures: [
      {
        ...ofActivity(["individual", "collective"]),
        id: "R1",
        basis: firms === null ? "guidances" : "firms",
        actual: r1,
        target,
        isAgreed: true,
        deviation: less(r1, target * due),
      },
      {
        ...ofActivity(["growth"]),
        id: "R2",
        actual: r2,
        target,
        isAgreed: true,
        deviation: less(r2, target * due),
      },
      {
        ...ofActivity(["young"]),
        id: "N2",
        basis: "guidances",
        actual: n2,
        target: reading,
        isAgreed: false,
        deviation: less(n2, reading === null ? null : reading * due),
      },
      {
        ...said,
        sums: null,
        id: "N1a",
        isCumulative: false,
        asOf: given.shareDay,
        actual: share,
        target: 0.5,
        isAgreed: true,
        deviation: share - 0.5,
      },
    ],
    municipalities: CODES.map((code, place) => municipality(given, code, place, due)),
  };
}

function municipality(given: Inputs, code: string, place: number, due: number) {
  const { monthsEnded: ended, inhabitants, individualTarget, comparesKnown } = given;
  const own = given.months[place] ?? [];
  const known = (own[0] ?? [])
    .slice(0, ended)
    .flatMap((value, index) => (value === null ? [] : [{ value, index }]));
  const individual = known.length === 0 ? null : known.reduce((sum, { value }) => sum + value, 0);
  const all = inhabitants.reduce((sum, each) => sum + each, 0);
  const target = (individualTarget * (inhabitants[place] ?? 0)) / all;
  const isWhole = known.length === ended;
  const days = known.reduce((sum, { index }) => sum + (DAYS[index] ?? 0), 0);
  const isJudged = individual !== null && (isWhole || comparesKnown);
  return {
    code,
    name: code,
    inhabitants: inhabitants[place] ?? null,
    months: Object.fromEntries(FIGURES.map((figure, index) => [figure, own[index] ?? []])) as Record<
      ActivityFigure,
      (number | null)[]
    >,
    individual,
    deviation: isJudged ? individual - target * (isWhole ? due : days / 365) : null,
    position: "within" as const,
  };
}
