import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CommandFailure } from "../../../../src/commands/steps/commandFailure";
import { sized } from "../../functions/independent/cases";
import { untruthNext } from "./nextCommand";
import { makeModels, press, pressWhole, untruth, type Fault } from "./pressed";
import { scenariosOf } from "./scenarios";

const SCENARIOS = scenariosOf(1);

/** How many places inside a request are looked at, besides its begin and its end. */
const IN_THE_MIDDLE = sized(1, 8);

beforeAll(makeModels, 120_000);

let cases = 0;

afterAll(() => {
  process.stdout.write(`${cases} requests never answered in ${SCENARIOS.length} commands\n`);
});

/**
 * Before a request is carried out, after it, and after some of its actions. Everyday only the last one, which writes
 * where any does, is carried out, whole or by half, and one of those before it is not, by turns.
 */
function silences(requests: readonly number[], turn: number): Fault[] {
  const code = "NoAnswer";
  const isEveryday = sized(1, 0) === 1;
  const unheard = turn % requests.length;
  return requests.flatMap((actions, index): Fault[] => {
    const request = index + 1;
    const before: Fault = { request, when: "before", code };
    if (isEveryday && request < requests.length) return index === unheard ? [before] : [];
    const inside = Array.from({ length: IN_THE_MIDDLE }, (_, step) =>
      Math.floor((actions * (step + 1)) / (IN_THE_MIDDLE + 1)),
    );
    return [
      ...(isEveryday && index !== unheard ? [] : [before]),
      { request, when: "after", code },
      ...[...new Set(inside)].map((action) => ({ request, when: { action }, code })),
    ];
  });
}

/** The first thing that went wrong is what is said: where the command is refused anyhow, that is the refusal. */
function isSaid(failure: unknown, otherwise: unknown): boolean {
  if (!(failure instanceof CommandFailure) || failure.reason === "not-answered") return true;
  return otherwise instanceof CommandFailure && failure.reason === otherwise.reason;
}

describe("no sentence is untrue where Excel never answers and the user breaks off", () => {
  it.each(SCENARIOS)(
    "$name",
    async (scenario) => {
      const success = await pressWhole(scenario);
      const untrue: string[] = [];
      for (const fault of silences(success.requests, SCENARIOS.indexOf(scenario))) {
        cases++;
        const pressed = await press(scenario, fault);
        const found =
          untruth(scenario, pressed, success) ??
          (isSaid(pressed.failure, success.failure) ? undefined : `it says ${String(pressed.failure)}`) ??
          (await untruthNext(pressed, success));
        if (found !== undefined) untrue.push(`${JSON.stringify(fault)}: ${found}`);
      }
      expect(untrue).toEqual([]);
    },
    sized(300_000, 3_600_000),
  );
});
