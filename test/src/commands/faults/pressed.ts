import { vi } from "vitest";
import { breakOff } from "../../../../src/excel/answering/answerClock";
import { editContract } from "../../../../src/commands/contract/editContract";
import { insertSheet } from "../../../../src/commands/insertSheet";
import type { Marked } from "../../../../src/commands/markIssues";
import { makeInvoices } from "../../../../src/commands/makeInvoices";
import { SHEET_SCOPED_NAMES } from "../../../../src/sheets/plan/naming";
import { CommandFailure } from "../../../../src/commands/steps/commandFailure";
import { setContractInUse } from "../../../../src/contract/contractInUse";
import type { FaultPlace } from "../../../../workbench/host/faultInjection";
import type { Host } from "../../../../workbench/host/host";
import type { HostModes } from "../../../../workbench/host/hostModes";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { createWorkbook, type Workbook } from "../../../../workbench/model/workbook";
import { words } from "../../../words";
import { openContractWorkbook, typeInto } from "../contractWorkbook";
import { enterMeetings, MEETINGS } from "../meetingsBlock";
import type { Scenario, Setting } from "./scenarios";
import { contentOf, openCopy, recordRequests } from "./workbookCopies";

const NOW = new Date(2026, 6, 1, 9, 30);

const models = new Map<Setting, Workbook>();

let making: Promise<void> | undefined;

/** Makes the workbooks that commands are pressed in, once for all test files that one process runs. */
export function makeModels(): Promise<void> {
  return (making ??= makeEach());
}

async function makeEach(): Promise<void> {
  models.set("empty", createWorkbook());
  let host = await openContractWorkbook();
  await typeInto(words.tabs.activity, "A6", [
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
    sheet.getRange("B7").format.protection.locked = true;
    sheet.protection.protect();
    await context.sync();
  });
  models.set("protected", structuredClone(host.workbook));
  host = openCopy(models.get("figures") ?? createWorkbook());
  await makeInvoices();
  await typeIntoInvoices(2);
  await makeInvoices();
  await typeIntoInvoices(2, 46_054);
  models.set("invoices", structuredClone(host.workbook));
  host = openCopy(models.get("figures") ?? createWorkbook());
  await insertSheet("explanations");
  await typeExplanations();
  models.set("explanations", structuredClone(host.workbook));
  host = openCopy(models.get("figures") ?? createWorkbook());
  await Excel.run(async (context) => {
    const { names, tables, worksheets } = context.workbook;
    worksheets.getItem(words.tabs.funding).delete();
    names.getItem("KKR_Statusdato").delete();
    tables.getItem("KKR_Maal").columns.getItem(words.targets.fulfilment).delete();
    tables.getItem("KKR_Maal_2027").rows.getItemAt(3).delete();
    tables
      .getItem("KKR_Maal")
      .columns.getItem(words.targets.deviation)
      .getDataBodyRange()
      .getCell(0, 0).values = [[0.5]];
    await context.sync();
  });
  models.set("mended", structuredClone(host.workbook));
  host = openCopy(models.get("figures") ?? createWorkbook());
  await editContract();
  await Excel.run(async (context) => {
    const targets = context.workbook.tables.getItem("KKR_Kontraktmaal").columns.getItem("2026");
    targets.getDataBodyRange().getCell(3, 0).values = [[77]];
    await context.sync();
  });
  models.set("contract", structuredClone(host.workbook));
  await waitUntilIdle();
}

/** A goal that is explained, and so many others that the table has one blank row left. */
async function typeExplanations(): Promise<void> {
  const explained = (id: string) => [id, 2026, "2,8 under", "Udsat", "I marts", ""];
  const others = Array<readonly unknown[]>(14).fill(explained("R1"));
  await typeInto(words.tabs.explanations, "A9", [explained("N1a"), ...others]);
}

/** So many instalments, and the day on which the first invoice was sent. */
async function typeIntoInvoices(instalments: number, sent?: number): Promise<void> {
  await Excel.run(async (context) => {
    const { names, tables } = context.workbook.worksheets.getItem(words.tabs.invoices);
    names.getItem(SHEET_SCOPED_NAMES.invoiceInstalments).getRange().values = [[instalments]];
    const column = tables.getItem("KKR_Faktura").columns.getItem(words.invoices.rows.columns.sent);
    if (sent !== undefined) column.getDataBodyRange().getCell(0, 0).values = [[sent]];
    await context.sync();
  });
  await waitUntilIdle();
}

/** A request that fails, counted from the press. */
export interface Fault {
  readonly request: number;
  readonly when: FaultPlace;
  readonly code: string;
}

export type Content = ReturnType<typeof contentOf>;

/** A press, and the workbook before and after it. */
export interface Pressed {
  readonly host: Host;
  readonly before: Content;
  readonly after: Content;
  readonly requests: readonly number[];
  /** The request that its first changes of cells came with. */
  readonly writing: number;
  readonly failure: unknown;
  /** Its answer, where it did not fail. */
  readonly outcome: unknown;
  /** Presses once more, where nothing fails any more. */
  readonly again: () => Promise<Content>;
}

/** Presses, and presses Afbryd as soon as a request is not answered. */
export function press(scenario: Scenario, ...faults: readonly Fault[]): Promise<Pressed> {
  return pressIn({}, scenario, ...faults);
}

/** The same in an Excel that differs from the one in which all goes well. */
export function pressIn(
  modes: Partial<HostModes>,
  scenario: Scenario,
  ...faults: readonly Fault[]
): Promise<Pressed> {
  return pressWhile(scenario, modes, (host, request) => {
    for (const fault of faults) if (fault.request === request) host.failRequest(1, fault.when, fault.code);
  });
}

/**
 * Presses while something happens in the workbook.
 * @param meanwhile called with each request's number, counted from the press, before it is carried out
 */
export async function pressWhile(
  { setting, prepare }: Scenario,
  modes: Partial<HostModes>,
  meanwhile: (host: Host, request: number) => void,
): Promise<Pressed> {
  const model = models.get(setting);
  if (!model) throw new Error(`There is no workbook ${setting}.`);
  setContractInUse();
  // Entries carry the time, and are to be the same each time.
  vi.useFakeTimers({ toFake: ["Date"], now: NOW });
  const host = openCopy(model, modes);
  const act = await prepare();
  await waitUntilIdle();
  const before = contentOf(host);
  let isOver = false;
  let writing = 0;
  const { cellsWritten } = host.counts;
  const coming = (request: number) => {
    if (isOver) return;
    if (host.counts.cellsWritten === cellsWritten) writing = request;
    meanwhile(host, request);
  };
  const requests = recordRequests(host, coming, breakOff);
  const [outcome, failure] = await act().then(
    (answer): [unknown, unknown] => [answer, undefined],
    (error: unknown): [unknown, unknown] => [undefined, error],
  );
  await waitUntilIdle();
  // Faults that did not occur are not left to the next command.
  isOver = true;
  vi.useRealTimers();
  const after = contentOf(host);
  const again = async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: NOW });
    await act();
    await waitUntilIdle();
    vi.useRealTimers();
    return contentOf(host);
  };
  return { host, before, after, requests: [...requests], writing, failure, outcome, again };
}

const successes = new Map<string, Promise<Pressed>>();

/** A press without a fault, made once as the models are. */
export function pressWhole(scenario: Scenario): Promise<Pressed> {
  const known = successes.get(scenario.name) ?? press(scenario);
  successes.set(scenario.name, known);
  return known;
}

/** The untrue part of a press's outcome; `undefined` where nothing is. */
export function untruth(
  scenario: Scenario,
  { before, after, failure, outcome }: Pressed,
  success: Pressed,
): string | undefined {
  if (failure === undefined) {
    // That a mapping or a source is not remembered is no reason to take figures back.
    const [done, wanted] = saysUncommented(outcome)
      ? [withoutComments(after), withoutComments(success.after)]
      : [after, success.after];
    return sameBut("settings", done, wanted) ? undefined : "it says it succeeded";
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

/** The difference of a repeated press from one without a fault; `undefined` where there is none. */
export async function untruthAgain(
  { failure, again }: Pressed,
  success: Pressed,
): Promise<string | undefined> {
  if (!(failure instanceof CommandFailure) || !failure.undone || success.failure !== undefined)
    return undefined;
  try {
    return sameBut("settings", await again(), success.after) ? undefined : "pressed again, it ends otherwise";
  } catch (error) {
    return `pressed again, it throws ${String(error)}`;
  }
}

export function sameBut(left: "settings" | undefined, one: Content, other: Content): boolean {
  const without = (content: Content) => (left ? { ...content, [left]: [] } : content);
  return JSON.stringify(without(one)) === JSON.stringify(without(other));
}

/** Whether it says that comments are not as they were to be. */
function saysUncommented(outcome: unknown): boolean {
  const { uncommented = 0, hasOldComments = false } = (outcome ?? {}) as Partial<Marked>;
  return uncommented > 0 || hasOldComments;
}

/** The same without comments: a mark without one is a mark. */
export function withoutComments(content: Content): Content {
  return { ...content, sheets: content.sheets.map((sheet) => ({ ...sheet, comments: [] })) };
}

export function isWithoutMarks({ sheets }: Content): boolean {
  return sheets.every(
    ({ comments, formats }) =>
      comments.every((text) => !text.startsWith("KKR: ")) &&
      formats.every((format) => !format.includes('LEN(\\"KKR\\")')),
  );
}
