// @vitest-environment jsdom
import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { CommandFailure } from "../../../../src/commands/steps/commandFailure";
import { prepareUpdate } from "../../../../src/commands/updating/prepareUpdate";
import { setContractInUse } from "../../../../src/contract/contractInUse";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { CASE_SEED, sized } from "../../functions/independent/cases";
import { openContractWorkbook } from "../contractWorkbook";
import { COMMAND_STEPS } from "./commandSteps";
import { lost } from "./entries";
import { beginLife, drawFrom, type Life } from "./life";
import { unprotectAll, USER_STEPS, type Step } from "./userSteps";

/** Others, and more of them: `npm run histories -- --runs 10000 --seed 7`. */
const RUNS = Number(process.env.KKR_RUNS ?? sized(50, 500));
/** The same histories every day, others in each verification. */
const SEED = process.env.KKR_SEED === undefined ? sized(2026, CASE_SEED) : CASE_SEED;

const STEPS: Readonly<Record<string, Step>> = { ...USER_STEPS, ...COMMAND_STEPS };

const step = fc.record({
  name: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...Object.keys(USER_STEPS)) },
    { weight: 1, arbitrary: fc.constantFrom(...Object.keys(COMMAND_STEPS)) },
  ),
  numbers: fc.array(fc.nat(1_000_000), { minLength: 6, maxLength: 6 }),
});
const history = fc.array(step, { minLength: 4, maxLength: 14 });

const counted = { histories: 0, steps: 0 };

/** Takes a step, and looks whether everything is still there; a user's own step may delete things. */
async function take(life: Life, act: Step, isCommand: boolean, numbers: readonly number[]): Promise<void> {
  try {
    const told = await act(life, drawFrom(numbers));
    if (told === undefined) return;
    life.told.push(told);
  } catch (error) {
    if (!isRefusal(error, isCommand)) throw new Error(life.told.join("\n"), { cause: error });
    life.told.push(`refused: ${String(error)}`);
  }
  await waitUntilIdle();
  counted.steps++;
  const gone = lost(life.host, life.entries);
  if (isCommand) expect(gone, life.told.join("\n")).toEqual([]);
  else life.entries = life.entries.filter((entry) => !gone.includes(entry));
}

/** Excel refuses a user what tears a table or is protected; a command says why it does not begin. */
function isRefusal(error: unknown, isCommand: boolean): boolean {
  if (isCommand) return error instanceof CommandFailure && error.undone && error.reason !== "unknown";
  return error instanceof Error && "code" in error;
}

afterAll(() => {
  setContractInUse();
  process.stdout.write(`${counted.histories} histories, ${counted.steps} steps, seed ${SEED}\n`);
});

it("nothing that was entered is lost, whatever a workbook lives through, and an update settles it", async () => {
  await fc.assert(
    fc.asyncProperty(history, fc.boolean(), async (lived, isComputed) => {
      setContractInUse();
      const life = beginLife(await openContractWorkbook());
      counted.histories++;
      for (const { name, numbers } of lived) {
        const act = STEPS[name];
        const isCommand = name in COMMAND_STEPS;
        // Some people compute by hand; most of a step's time is spent computing.
        life.host.session.calculationMode = isComputed || isCommand ? "Automatic" : "Manual";
        if (act) await take(life, act, isCommand, numbers);
      }
      life.host.session.calculationMode = "Automatic";
      await take(life, unprotectAll, false, [0]);
      await take(life, COMMAND_STEPS.updateAgain, true, [0]);
      const settled = await prepareUpdate();
      expect(["up-to-date", "rows-unknown"], life.told.join("\n")).toContain(settled.kind);
    }),
    { numRuns: RUNS, seed: SEED },
  );
}, 36_000_000);
