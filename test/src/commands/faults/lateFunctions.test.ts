import { beforeAll, describe, expect, it } from "vitest";
import { insertWorkbook } from "../../../../src/commands/insertWorkbook";
import { settleSheets, type SheetPlan } from "../../../../src/commands/settleSheets";
import { wakeFunctions } from "../../../../src/commands/wakeFunctions";
import type { FaultPlace } from "../../../../workbench/host/faultInjection";
import type { Host } from "../../../../workbench/host/host";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import type { Workbook } from "../../../../workbench/model/workbook";
import { sized } from "../../functions/independent/cases";
import { AT_MIDYEAR } from "../contractWorkbook";
import { errorsIn, openAddIn, recordsOf } from "../openAddIn";
import { contentOf, openCopy, recordRequests } from "./workbookCopies";

const CODES = [
  "GeneralException",
  "AccessDenied",
  "InvalidOperationInCellEditMode",
  "ItemNotFound",
  "HTTP 503",
];

let plans: readonly SheetPlan[] = [];
let model: Workbook;
let formulas: string;
let figures: unknown;

function formulasOf(host: Host): string {
  const found = contentOf(host).sheets.map(({ name, cells }) => [
    name,
    cells.filter(([, , formula]) => formula !== undefined).map(([key, , formula]) => [key, formula]),
  ]);
  return JSON.stringify(found);
}

beforeAll(async () => {
  const host = openAddIn({ requestsBeforeRegistration: 2 });
  const outcome = await insertWorkbook(AT_MIDYEAR);
  await waitUntilIdle();
  plans = outcome.kind === "inserted" ? outcome.plans : expect.fail(outcome.kind);
  model = structuredClone(host.workbook);
  expect(errorsIn(host)).not.toEqual([]);
  formulas = formulasOf(host);
  const woken = openCopy(model);
  await settleSheets(plans, 0);
  await waitUntilIdle();
  expect(errorsIn(woken)).toEqual([]);
  figures = recordsOf(woken, "KKR_Kommuner");
}, 60_000);

/** In action 7 of the batch, a block holds the constants that make way for its formulas. */
const everyday = (actions: number) => [0, 7, actions - 1].filter((action) => action < actions);

interface Command {
  readonly run: () => Promise<unknown>;
  /** Its sentence about formulas where all is well. */
  readonly well: (answer: unknown) => boolean;
  readonly damaged: (answer: unknown) => boolean;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  settleSheets: {
    run: () => settleSheets(plans, 0),
    well: (answer) => (answer as { functionsAnswer?: boolean }).functionsAnswer === true,
    damaged: (answer) => (answer as { otherFormulas: readonly string[] }).otherFormulas.length > 0,
  },
  wakeFunctions: {
    run: () => wakeFunctions([0, 0, 0]),
    well: (answer) => answer === "answering",
    damaged: (answer) => answer === "damaged",
  },
};

/** The untrue sentence that a fault at a request leads to; nothing where all is true. */
async function untrue(
  { run, well, damaged }: Command,
  fault?: { readonly request: number; readonly when: FaultPlace; readonly code: string },
): Promise<{ readonly requests: readonly number[]; readonly fault: string | undefined }> {
  const host = openCopy(model, { requestsBeforeRegistration: 2 });
  const requests = recordRequests(
    host,
    (request) => {
      if (request === fault?.request) host.failRequest(1, fault.when, fault.code);
    },
    () => undefined,
  );
  const answer = await run().catch((error: unknown) => String(error));
  await waitUntilIdle();
  const isLost = formulasOf(host) !== formulas;
  if (isLost && (typeof answer !== "object" || answer === null) && !damaged(answer))
    return { requests, fault: `formulas are others, and it says ${JSON.stringify(answer)}` };
  if (isLost && !damaged(answer)) return { requests, fault: "formulas are others, and it does not say so" };
  if (typeof answer === "object" || !String(answer).includes("Error")) {
    const isAnswering = JSON.stringify(recordsOf(host, "KKR_Kommuner")) === JSON.stringify(figures);
    if (well(answer) && !isAnswering) return { requests, fault: "it says that functions answer" };
  }
  return { requests, fault: undefined };
}

describe("formulas entered again for functions that are registered late", () => {
  it.each(Object.entries(COMMANDS))(
    "are lost at no fault in silence: %s",
    async (_, command) => {
      const { requests, fault } = await untrue(command);
      expect(fault).toBeUndefined();
      const found: string[] = [];
      for (const [index, actions] of requests.entries()) {
        const within =
          sized(0, 1) === 1 ? Array.from({ length: actions }, (_each, action) => action) : everyday(actions);
        const places: FaultPlace[] = ["before", "after", ...within.map((action) => ({ action }))];
        for (const [at, when] of places.entries()) {
          const inside = typeof when === "object";
          const codes = inside ? CODES.filter((code) => !code.startsWith("HTTP")) : CODES;
          const chosen =
            sized(0, 1) === 1 ? codes : [codes[(index + at) % codes.length] ?? "GeneralException"];
          for (const code of chosen) {
            const one = await untrue(command, { request: index + 1, when, code });
            if (one.fault) found.push(`request ${index + 1} ${JSON.stringify(when)} ${code}: ${one.fault}`);
          }
        }
      }
      expect(found).toEqual([]);
    },
    sized(120_000, 600_000),
  );
});
