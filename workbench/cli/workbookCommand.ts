import { enterActivity } from "../../src/commands/enterActivity";
import { insertSheet, type OptionalPart } from "../../src/commands/insertSheet";
import { makeHandover, type HandoverOutcome } from "../../src/commands/makeHandover";
import { insertWorkbook, type InsertOutcome } from "../../src/commands/insertWorkbook";
import { settleSheets, type SheetPlan } from "../../src/commands/settleSheets";
import { commandLineTexts } from "../../src/language/commandLine/commandLine";
import { waitUntilIdle } from "../host/nodeTransport";
import type { Streams } from "./command";
import { completeToOption } from "./options/completeToOption";
import { dateOrderOption } from "./options/dateOrderOption";
import { enterMeetings } from "./enterMeetings";
import { leaveStart } from "./leaveStart";
import { readBytes, readEnteredFigures } from "./files/readInput";
import { insertionReport } from "./insertionReport";
import { checkWritable, saveFile } from "./files/saveFile";
import { savedBytes } from "./files/savedBytes";
import { startAddIn } from "./startAddIn";
import { useContractOptions } from "./options/useContractOptions";
import { insertOptions, optionalSheets, readOptions } from "./options/workbookOptions";

const LANGUAGE = "da";

/** Inserts a contract's workbook as the add-in does in Excel, through Office.js, and saves it. */
export async function workbookCommand(words: string[], { output, errors }: Streams): Promise<number> {
  const texts = commandLineTexts(LANGUAGE);
  const tell = (line: string) => void errors.write(`${line}\n`);
  const options = readOptions(words, texts);
  const contract = useContractOptions(options, texts, tell);
  const settings = insertOptions(options, contract, texts);
  const parts = optionalSheets(options, texts);
  const dateOrder = dateOrderOption(options.dateOrder, texts);
  const completeTo = completeToOption(options.completeTo, options.date, texts);
  const reading = { dateOrder, completeTo, language: LANGUAGE, texts, tell } as const;
  const figures =
    options.figures === undefined ? undefined : await readEnteredFigures(options.figures, reading);
  const enteredRows = figures?.rows.length ?? 0;
  const meetings = options.meetings === undefined ? undefined : readBytes(options.meetings, texts);
  checkWritable(options.out, ".xlsx", texts);

  const { host } = startAddIn();
  const [startSheet] = host.workbook.sheets;
  const started = performance.now();
  // Open points are known once the figures are there.
  const isLate = (part: OptionalPart) => part === "handover" && (enteredRows > 0 || meetings !== undefined);
  const early = parts.filter((part) => !isLate(part));
  const plans = [...plansOf(await insertWorkbook(settings)), ...(await insertSheets(early))];
  const milliseconds = performance.now() - started;
  await waitUntilIdle();
  const inserted = plans.map(({ name }) => name);
  const insertion = insertionReport(host, inserted, milliseconds);
  await settleSheets(plans);
  const report = { ...insertion, followUps: host.counts.requests - insertion.requests };
  if (figures) await enterActivity(figures.rows, figures.facts);
  const entered =
    meetings && (await enterMeetings(options.meetings ?? "", meetings, { ...reading, contract }));
  await waitUntilIdle();
  const late = await insertSheets(parts.filter(isLate));
  await settleSheets(late);
  if (startSheet) await leaveStart(startSheet.id, inserted[0]);
  await waitUntilIdle();

  saveFile(options.out, savedBytes(host, options), texts);
  const rows = enteredRows + (entered?.rows ?? 0);
  const line = options.json
    ? JSON.stringify(entered ? { ...report, meetings: entered } : report)
    : texts.saved(options.out, [...inserted, ...late.map(({ name }) => name)], rows, entered?.meetings ?? 0);
  output.write(`${line}\n`);
  return 0;
}

/** Inserts optional sheets one after the other, as a user does. */
async function insertSheets(parts: readonly OptionalPart[]): Promise<SheetPlan[]> {
  const plans: SheetPlan[] = [];
  for (const part of parts)
    plans.push(...plansOf(part === "handover" ? await makeHandover() : await insertSheet(part)));
  return plans;
}

function plansOf(outcome: InsertOutcome | HandoverOutcome): readonly SheetPlan[] {
  return outcome.kind === "inserted" ? outcome.plans : [];
}
