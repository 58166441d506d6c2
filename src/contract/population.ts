import * as v from "valibot";
import type { Contract } from "./contract";

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());

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

/** Inhabitants of one municipality; `undefined` where the source does not have it. */
export function populationOf(population: Population, code: string): number | undefined {
  return population.inhabitants[code];
}

/** Inhabitants of all the contract's municipalities; `undefined` where the source lacks one of them. */
export function totalPopulation(population: Population, contract: Contract): number | undefined {
  let total = 0;
  for (const { code } of contract.municipalities) {
    const inhabitants = population.inhabitants[code];
    if (inhabitants === undefined) return undefined;
    total += inhabitants;
  }
  return total;
}
