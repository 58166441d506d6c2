import { beforeAll, expect, it } from "vitest";
import type { HostModes } from "../../../../workbench/host/hostModes";
import { sized } from "../../functions/independent/cases";
import { makeModels, pressIn, pressWhole, untruth } from "./pressed";
import { scenariosOf } from "./scenarios";

const SCENARIOS = scenariosOf(0);

/** Functions that are registered late, which leave no cell as it was, have tests of their own: lateFunctions.test.ts. */
const MODES: readonly Partial<HostModes>[] = [
  { fillsColumns: true },
  { fillsColumns: "formulas" },
  { overlappingFormats: "ItemNotFound" },
  { printSetUp: "fails" },
  { printSetUp: "nothing" },
  { printSetUp: "unfitted" },
  { styleDeletion: "fails" },
  { styleDeletion: "breaks" },
];

beforeAll(makeModels, 120_000);

/** In the verification each command in each of them, everyday in one by turns. */
function modesFor(turn: number): readonly Partial<HostModes>[] {
  return sized(0, 1) === 1 ? MODES : MODES.slice(turn % MODES.length, (turn % MODES.length) + 1);
}

it.each(SCENARIOS)(
  "does what it does elsewhere, in an Excel that differs from the ordinary one: $name",
  async (scenario) => {
    const usual = await pressWhole(scenario);
    for (const modes of modesFor(SCENARIOS.indexOf(scenario))) {
      const pressed = await pressIn(modes, scenario);
      expect(String(pressed.failure), JSON.stringify(modes)).toBe(String(usual.failure));
      expect(untruth(scenario, pressed, usual), JSON.stringify(modes)).toBeUndefined();
    }
  },
  sized(60_000, 600_000),
);
