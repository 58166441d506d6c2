import { beforeAll, expect, it } from "vitest";
import { CommandFailure } from "../../../../src/commands/steps/commandFailure";
import { paneTexts } from "../../../../src/language/pane/pane";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { sized } from "../../functions/independent/cases";
import { makeModels, press, pressWhole, untruth, type Content, type Pressed } from "./pressed";
import { scenariosOf, type Scenario } from "./scenarios";

const SCENARIOS = scenariosOf(1);

beforeAll(makeModels, 120_000);

/** Protections, each with the words by which a command that it stops names it. */
const PROTECTIONS = [
  { what: "all sheets", named: /^(?:Et ark|Arket)/, protect: protectSheets },
  { what: "the workbook's structure", named: /struktur/, protect: protectStructure },
] as const;

async function protectSheets({ workbook }: Excel.RequestContext): Promise<void> {
  const sheets = workbook.worksheets.load("items/protection/protected");
  await workbook.context.sync();
  for (const { protection } of sheets.items) if (!protection.protected) protection.protect();
}

async function protectStructure({ workbook }: Excel.RequestContext): Promise<void> {
  workbook.protection.protect();
  return Promise.resolve();
}

/** The same press, where something is protected after all that comes before it. */
function protectedBy(scenario: Scenario, protect: (typeof PROTECTIONS)[number]["protect"]): Scenario {
  return {
    ...scenario,
    async prepare() {
      const act = await scenario.prepare();
      await Excel.run(async (context) => {
        await protect(context);
        await context.sync();
      });
      await waitUntilIdle();
      return act;
    },
  };
}

/** The same whatever is protected. */
function regardless(pressed: Pressed): Pressed {
  const opened = (content: Content): Content => ({
    ...content,
    sheets: content.sheets.map((sheet) => ({ ...sheet, protected: false })),
  });
  return { ...pressed, before: opened(pressed.before), after: opened(pressed.after) };
}

/** Whether an answer says that nothing is done: a workbook that was protected is another since it was looked at. */
function isRefusal(outcome: unknown): boolean {
  const { kind } = (outcome ?? {}) as { readonly kind?: unknown };
  return kind === "changed-since" || kind === "stopped";
}

/** In the verification each command with each of them, everyday with one by turns. */
function protectionsFor(turn: number): readonly (typeof PROTECTIONS)[number][] {
  return sized(0, 1) === 1
    ? PROTECTIONS
    : PROTECTIONS.filter((_, index) => index === turn % PROTECTIONS.length);
}

it.each(SCENARIOS)(
  "does what it does elsewhere where something came to be protected, or nothing, and says why: $name",
  async (scenario) => {
    const usual = await pressWhole(scenario);
    for (const { what, named, protect } of protectionsFor(SCENARIOS.indexOf(scenario))) {
      const pressed = await press(protectedBy(scenario, protect));
      const { before, after, outcome } = regardless(pressed);
      if (isRefusal(outcome)) {
        expect(after, what).toEqual(before);
        continue;
      }
      expect(untruth(scenario, regardless(pressed), regardless(usual)), what).toBeUndefined();
      const { failure } = pressed;
      if (!(failure instanceof CommandFailure)) continue;
      expect(failure, what).toMatchObject({ undone: true });
      expect(paneTexts("da").failures[failure.reason].cause, what).toMatch(named);
    }
  },
  sized(60_000, 300_000),
);
