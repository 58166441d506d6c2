import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { insertSheet } from "../../../../src/commands/insertSheet";
import { CommandFailure } from "../../../../src/commands/steps/commandFailure";
import { setContractInUse } from "../../../../src/contract/contractInUse";
import type { FaultPlace } from "../../../../workbench/host/faultInjection";
import type { Host } from "../../../../workbench/host/host";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { createWorkbook, type Workbook } from "../../../../workbench/model/workbook";
import { words } from "../../../words";
import { sized } from "../../functions/independent/cases";
import { openContractWorkbook, typeInto } from "../contractWorkbook";
import { enterMeetings, MEETINGS } from "../meetingsBlock";
import { SCENARIOS, type Scenario, type Setting } from "./scenarios";
import { contentOf, openCopy, recordRequests } from "./workbookCopies";

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
const IN_THE_MIDDLE = sized(5, 25);

const models = new Map<Setting, Workbook>();

beforeAll(async () => {
  models.set("empty", createWorkbook());
  let host = await openContractWorkbook();
  await typeInto(words.tabs.activity, "A4", [
    ["01-01-2026", "Århus", "12", 6, 7, 2, "Rapport", ""],
    ["01-02-2026", "Samsoe", 1.5, -2, 3, 1, "Rapport", ""],
    [46054, "Odder", 4, 2, 3, 1, "Rapport", ""],
  ]);
  models.set("figures", structuredClone(host.workbook));
  host = openCopy(host.workbook);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("KKR_Aktivitet").columns.getItem(words.activity.growth).delete();
    await context.sync();
  });
  models.set("lacking", structuredClone(host.workbook));
  host = openCopy(models.get("figures") ?? createWorkbook());
  await insertSheet("meetings");
  await enterMeetings(MEETINGS);
  models.set("meetings", structuredClone(host.workbook));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(words.tabs.meetings).protection.protect();
    const sheet = context.workbook.worksheets.getItem(words.tabs.activity);
    sheet.getRange("B5").format.protection.locked = true;
    sheet.protection.protect();
    await context.sync();
  });
  models.set("protected", structuredClone(host.workbook));
  await waitUntilIdle();
}, 120_000);

interface Fault {
  readonly request: number;
  readonly when: FaultPlace;
  readonly code: string;
}

interface Pressed {
  readonly host: Host;
  readonly before: ReturnType<typeof contentOf>;
  readonly after: ReturnType<typeof contentOf>;
  readonly requests: readonly number[];
  readonly failure: unknown;
}

async function press({ setting, prepare }: Scenario, fault?: Fault): Promise<Pressed> {
  const model = models.get(setting);
  if (!model) throw new Error(`There is no workbook ${setting}.`);
  setContractInUse();
  const host = openCopy(model);
  const act = await prepare();
  await waitUntilIdle();
  const before = contentOf(host);
  const requests = recordRequests(host);
  if (fault) host.failRequest(fault.request, fault.when, fault.code);
  const failure: unknown = await act().then(
    () => undefined,
    (error: unknown) => error,
  );
  await waitUntilIdle();
  return { host, before, after: contentOf(host), requests, failure };
}

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

/** The first, the last and some between. */
function spread(actions: number): number[] {
  const steps = IN_THE_MIDDLE + 1;
  const places = Array.from({ length: steps + 1 }, (_, step) => Math.floor(((actions - 1) * step) / steps));
  return [...new Set(places)].filter((place) => place >= 0);
}

/** What is untrue in the outcome of a press; `undefined` where nothing is. */
function untruth(
  scenario: Scenario,
  { before, after, failure }: Pressed,
  success: Pressed,
): string | undefined {
  if (failure === undefined) {
    // That a mapping or a source is not remembered is no reason to take figures back.
    return sameBut("settings", after, success.after) ? undefined : "it says it succeeded";
  }
  if (scenario.name === "stopping the watch") return "it shows an error";
  if (!(failure instanceof CommandFailure)) return `it throws ${String(failure)}`;
  if (failure.marksCleared) {
    return isWithoutMarks(after) ? undefined : "it says that all marks are gone";
  }
  if (failure.undone) return sameBut(undefined, after, before) ? undefined : "it says all is as before";
  const names = after.sheets.map(({ name }) => name);
  return failure.leftBehind.every((name) => names.includes(name)) ? undefined : "it names what is not there";
}

function sameBut(left: "settings" | undefined, one: Pressed["before"], other: Pressed["before"]): boolean {
  const without = (content: Pressed["before"]) => (left ? { ...content, [left]: [] } : content);
  return JSON.stringify(without(one)) === JSON.stringify(without(other));
}

function isWithoutMarks({ sheets }: Pressed["before"]): boolean {
  return sheets.every(
    ({ comments, formats }) =>
      comments.every((text) => !text.startsWith("KKR: ")) &&
      formats.every((format) => !format.includes('LEN(\\"KKR\\")')),
  );
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
