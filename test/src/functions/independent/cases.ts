import fc from "fast-check";

/** `vitest run --mode verify` (`npm run verify`) runs the larger sizes. */
const isVerification = process.env.KKR_MODE === "verify";

/** A size in the test command and in the nightly verification. */
export function sized<Size>(quick: Size, thorough: Size): Size {
  return isVerification ? thorough : quick;
}

/** How many random cases each function is compared on. */
const CASES = sized(3_000, 100_000);

/**
 * A seed to repeat a run with: `KKR_SEED=123 npx vitest run ...`. Everyday the same, so that the test command answers the
 * same of the same code; the verification looks elsewhere each time. The tests' clock stands still and draws none.
 */
export const CASE_SEED = Number(process.env.KKR_SEED ?? sized(1, Math.floor(Math.random() * 2 ** 31)));

/** Random cases; the seed is printed, so that a difference found can be found again. */
export function sampled<Case>(title: string, arbitrary: fc.Arbitrary<Case>, count = CASES): Case[] {
  process.stdout.write(`${title}: ${count} cases, seed ${CASE_SEED}\n`);
  return fc.sample(arbitrary, { numRuns: count, seed: CASE_SEED });
}

/** A cell that is blank now and then. */
export function orBlank<Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | ""> {
  return fc.oneof({ weight: 9, arbitrary }, { weight: 1, arbitrary: fc.constant<"">("") });
}

/** A decimal as people write it: a whole number of units, moved by up to `places` digits. */
export function written(least: number, most: number, places: number): fc.Arbitrary<number> {
  return fc
    .tuple(fc.integer({ min: least, max: most }), fc.integer({ min: 0, max: places }))
    .map(([units, shift]) => Number(`${units}e-${shift}`));
}
