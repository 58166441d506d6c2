import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FaultPlace } from "../../../../workbench/host/faultInjection";
import { CASE_SEED, sized } from "../../functions/independent/cases";
import { makeModels, press, pressWhole, sameBut, untruth, untruthAgain, type Fault } from "./pressed";
import { SCENARIOS } from "./scenarios";

const CODES = [
  "AccessDenied",
  "GeneralException",
  "HTTP 503",
  "InvalidArgument",
  "ItemNotFound",
  "ServiceNotAvailable",
  "InvalidOperationInCellEditMode",
];
/** How many of a request's actions are made to fail, besides its first and last: one after each tenth. */
const IN_THE_MIDDLE = 9;

/** Commands that change nothing; those that are refused do neither. */
const READING = [
  "prepareContract",
  "checkFigures",
  "readReports",
  "readOverview",
  "explainCell",
  "prepareImport",
  "prepareDerivation",
  "stopping the watch",
];

/**
 * Faults a command in the verification, drawn anew each night: all of them together would take many hours, as those of
 * updating alone take half of one. `KKR_RUNS=100000 npm run verify` takes all.
 */
const MOST = Number(process.env.KKR_RUNS ?? 60);

beforeAll(makeModels, 120_000);

/**
 * In the verification, as many as are drawn of these: each request fails before it, after it, and at its first and its
 * last action, with each code, and at some actions between, the codes taken in turn. Every day every second request
 * fails once, in one of these places by turns.
 */
function faultsOf(requests: readonly number[], turn: number): Fault[] {
  const inside = CODES.filter((code) => !code.startsWith("HTTP"));
  return requests.flatMap((actions, index) => {
    const request = index + 1;
    const last = actions - 1;
    const ends = [...new Set([0, last])].filter((action) => action >= 0).map((action) => ({ action }));
    const kinds = [coded(request, ["before", "after"], CODES), coded(request, ends, inside)] as const;
    if (sized(0, 1) === 1) {
      const between = placesBetween(last).map((action, place): Fault => {
        return { request, when: { action }, code: inside[(turn + index + place) % inside.length] ?? "" };
      });
      return [...kinds.flat(), ...between];
    }
    if ((turn + index) % 2 === 1 && requests.length > 1) return [];
    const faults = kinds[((turn + index) >> 1) % kinds.length] ?? [];
    // The codes come after each other, a place at a time: an odd step meets every place and, in time, every code.
    return faults[(index * 5) % faults.length] ?? [];
  });
}

function drawn(faults: Fault[]): Fault[] {
  if (sized(0, 1) === 0 || faults.length <= MOST) return faults;
  const some = fc.shuffledSubarray(faults, { minLength: MOST, maxLength: MOST });
  return fc.sample(some, { numRuns: 1, seed: CASE_SEED }).flat();
}

function coded(request: number, places: readonly FaultPlace[], codes: readonly string[]): Fault[] {
  return codes.flatMap((code) => places.map((when) => ({ request, when, code })));
}

function placesBetween(last: number): number[] {
  const steps = IN_THE_MIDDLE + 1;
  const places = Array.from({ length: IN_THE_MIDDLE }, (_, step) => Math.floor((last * (step + 1)) / steps));
  return [...new Set(places)].filter((place) => place > 0 && place < last);
}

let cases = 0;

afterAll(() => {
  process.stdout.write(
    `${cases} faults injected into ${SCENARIOS.length} commands, seed ${CASE_SEED} (KKR_SEED repeats it)\n`,
  );
});

describe("no sentence is untrue whatever Excel answers", () => {
  it.each(SCENARIOS)(
    "$name",
    async (scenario) => {
      const success = await pressWhole(scenario);
      // Of a command that had nothing to do no fault would show anything.
      const isUnchanged = sameBut(undefined, success.before, success.after);
      const isRefused = success.failure !== undefined;
      expect(isUnchanged).toBe(isRefused || READING.includes(scenario.name));
      const untrue: string[] = [];
      for (const fault of drawn(faultsOf(success.requests, SCENARIOS.indexOf(scenario)))) {
        cases++;
        const pressed = await press(scenario, fault);
        const found = untruth(scenario, pressed, success) ?? (await untruthAgain(pressed, success));
        if (found !== undefined) untrue.push(`${JSON.stringify(fault)}: ${found}`);
      }
      expect(untrue).toEqual([]);
    },
    sized(300_000, 3_600_000),
  );
});
