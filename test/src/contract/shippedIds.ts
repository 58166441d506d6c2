import shipped from "../../../seeds/midtjylland-2026-2027.json";

type Written = (typeof shipped.measures)[number];

const idsOf = (holds: (measure: Written) => boolean): readonly string[] =>
  shipped.measures.filter(holds).map(({ id }) => id);

const isFixed = ({ targets }: Written, year: "2026" | "2027") => targets[year].kind === "fixed";

/**
 * The shipped contract's measures as its file has them, not as the code looks them up: one that the contract gets is in
 * them by itself.
 */
export const shippedIds = {
  /** As sections 6 and 8 have it: R1, R2 and the basic funding. */
  fixedFor2026Alone: idsOf((each) => isFixed(each, "2026") && !isFixed(each, "2027")),
  /** Of them nothing is missing before a month has ended. */
  cumulativeWithTarget: idsOf((each) => each.cumulative && isFixed(each, "2026")),
  withoutTarget: idsOf((each) => !isFixed(each, "2026")),
  /** Typed in, with a target to hold against. */
  typed: idsOf((each) => each.actual.from === "entered" && each.kind !== "funding" && isFixed(each, "2026")),
  /** Of registers, which come long after the year. */
  fromRegisters: idsOf((each) => each.figureKind === "register"),
  summed: idsOf(({ actual }) => actual.from === "activity"),
};
