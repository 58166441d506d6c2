import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FaultPlace } from "../../../../workbench/host/faultInjection";
import { sized } from "../../functions/independent/cases";
import { makeModels, press, pressWhole, untruth, type Fault } from "./pressed";
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
/** How many of a request's actions are made to fail, besides its first and last. */
const IN_THE_MIDDLE = sized(0, 25);

beforeAll(makeModels, 120_000);

/**
 * Everyday each request fails once, by turns before or after it is carried out and inside, at its first or its last
 * action, with one code; in the verification it fails at all of these and some between, with all codes.
 */
function faultsOf(requests: readonly number[], turn: number): Fault[] {
  const inside = CODES.filter((code) => !code.startsWith("HTTP"));
  const all = requests.map((actions, index): [Fault[], Fault[]] => [
    coded(index + 1, ["before", "after"], CODES),
    coded(
      index + 1,
      spread(actions).map((action) => ({ action })),
      inside,
    ),
  ]);
  if (sized(0, 1) === 1) return all.flat(2);
  return all.flatMap((kinds, index) => {
    const faults = kinds[(turn + index) % kinds.length] ?? [];
    // The codes come after each other, a place at a time: an odd step meets every place and, in time, every code.
    return faults[(index * 5) % faults.length] ?? [];
  });
}

function coded(request: number, places: readonly FaultPlace[], codes: readonly string[]): Fault[] {
  return codes.flatMap((code) => places.map((when) => ({ request, when, code })));
}

/** The first and the last, and in the verification some between. */
function spread(actions: number): number[] {
  const steps = IN_THE_MIDDLE + 1;
  const places = Array.from({ length: steps + 1 }, (_, step) => Math.floor(((actions - 1) * step) / steps));
  return [...new Set(places)].filter((place) => place >= 0);
}

let cases = 0;

afterAll(() => {
  process.stdout.write(`${cases} faults injected into ${SCENARIOS.length} commands\n`);
});

describe("no sentence is untrue whatever Excel answers", () => {
  it.each(SCENARIOS)(
    "$name",
    async (scenario) => {
      const success = await pressWhole(scenario);
      const untrue: string[] = [];
      for (const fault of faultsOf(success.requests, SCENARIOS.indexOf(scenario))) {
        cases++;
        const found = untruth(scenario, await press(scenario, fault), success);
        if (found !== undefined) untrue.push(`${JSON.stringify(fault)}: ${found}`);
      }
      expect(untrue).toEqual([]);
    },
    sized(300_000, 3_600_000),
  );
});
