import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CASE_SEED, sized } from "../../functions/independent/cases";
import { untruthNext } from "./nextCommand";
import { makeModels, press, pressWhole, untruth, type Fault } from "./pressed";
import { scenariosOf } from "./scenarios";

const SCENARIOS = scenariosOf(2);

/** Pairs a command; each is a press of its own. */
const PAIRS = sized(1, 40);
/** How many requests after the first fault the second comes at most: a look, taking back, and a look again. */
const APART = 4;
const CODES = ["AccessDenied", "ServiceNotAvailable", "GeneralException", "NoAnswer"];

beforeAll(makeModels, 120_000);

let cases = 0;

afterAll(() => {
  process.stdout.write(
    `${cases} pairs of faults in ${SCENARIOS.length} commands, seed ${CASE_SEED} (KKR_SEED repeats it)\n`,
  );
});

function pairsOf(requests: readonly number[]): fc.Arbitrary<readonly [Fault, Fault]> {
  const code = fc.constantFrom(...CODES);
  const faultAt = (request: number): fc.Arbitrary<Fault> => {
    const last = Math.max((requests[request - 1] ?? 20) - 1, 0);
    const when = fc.oneof(
      fc.constantFrom("before" as const, "after" as const),
      fc.nat(last).map((action) => ({ action })),
    );
    return fc.record({ request: fc.constant(request), when, code });
  };
  return fc
    .tuple(fc.integer({ min: 1, max: Math.max(requests.length, 1) }), fc.integer({ min: 1, max: APART }))
    .chain(([first, apart]) => fc.tuple(faultAt(first), faultAt(first + apart)));
}

describe("no sentence is untrue where two requests fail", () => {
  it.each(SCENARIOS)(
    "$name",
    async (scenario) => {
      const success = await pressWhole(scenario);
      const untrue: string[] = [];
      for (const pair of fc.sample(pairsOf(success.requests), { numRuns: PAIRS, seed: CASE_SEED })) {
        cases++;
        const pressed = await press(scenario, ...pair);
        const found = untruth(scenario, pressed, success) ?? (await untruthNext(pressed, success));
        if (found !== undefined) untrue.push(`${JSON.stringify(pair)}: ${found}`);
      }
      expect(untrue).toEqual([]);
    },
    sized(300_000, 3_600_000),
  );
});
