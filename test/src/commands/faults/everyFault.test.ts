import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FaultPlace } from "../../../../workbench/host/faultInjection";
import { sized } from "../../functions/independent/cases";
import { makeModels, press, untruth, type Fault } from "./pressed";
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

/** Everyday each place gets one of the codes, by turns; in the verification each gets all of them. */
function faultsOf(requests: readonly number[]): Fault[] {
  let turn = 0;
  const coded = (request: number, when: FaultPlace, codes: readonly string[]): Fault[] =>
    sized(1, codes.length) === 1
      ? [{ request, when, code: codes[turn++ % codes.length] ?? "" }]
      : codes.map((code) => ({ request, when, code }));
  const inside = CODES.filter((code) => !code.startsWith("HTTP"));
  return requests.flatMap((actions, index) => [
    ...coded(index + 1, "before", CODES),
    ...coded(index + 1, "after", CODES),
    ...spread(actions).flatMap((action) => coded(index + 1, { action }, inside)),
  ]);
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
      const success = await press(scenario);
      const untrue: string[] = [];
      for (const fault of faultsOf(success.requests)) {
        cases++;
        const found = untruth(scenario, await press(scenario, fault), success);
        if (found !== undefined) untrue.push(`${JSON.stringify(fault)}: ${found}`);
      }
      expect(untrue).toEqual([]);
    },
    sized(300_000, 3_600_000),
  );
});
