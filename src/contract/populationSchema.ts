import * as v from "valibot";

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());

const counted = {
  /** The quarter as the statistics name it: `2026K1`. */
  id: v.pipe(v.string(), v.regex(/^\d{4}K[1-4]$/)),
  date: v.pipe(v.string(), v.isoDate()),
  source: text,
  licence: text,
  /** Inhabitants by municipality code. */
  inhabitants: v.record(
    v.pipe(v.string(), v.regex(/^[1-9]\d{2}$/)),
    v.pipe(v.number(), v.integer(), v.minValue(0)),
  ),
};

/** Figures that others have replaced, and the decision. */
const replaced = v.strictObject({
  ...counted,
  /** The contract's year from which those that follow hold. */
  until: v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2100)),
  /** Who decided it. */
  by: text,
  decided: v.pipe(v.string(), v.isoDate()),
  caseNumber: v.optional(text),
});

/** The form of a population file. */
export const populationSchema = v.strictObject({
  format: v.literal(1),
  ...counted,
  /** The figures that these replaced in a workbook, in the order in which that was decided. */
  replaced: v.optional(v.pipe(v.array(replaced), v.minLength(1))),
});

/** Inhabitants at one date, from one source, and what they replaced. */
export type Population = v.InferOutput<typeof populationSchema>;
export type ReplacedPopulation = v.InferOutput<typeof replaced>;
/** Inhabitants at one date, from one source. */
export type Inhabitants = Pick<Population, keyof typeof counted>;
