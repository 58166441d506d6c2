import * as v from "valibot";

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());

/** The form of a population file. */
export const populationSchema = v.strictObject({
  format: v.literal(1),
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
});

/** Inhabitants at one date, from one source. */
export type Population = v.InferOutput<typeof populationSchema>;
