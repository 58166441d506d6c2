import { enterActivity } from "../../src/commands/enterActivity";
import { insertSheet, type OptionalPart } from "../../src/commands/insertSheet";
import { insertWorkbook } from "../../src/commands/insertWorkbook";
import { commandLineTexts } from "../../src/language/commandLine/commandLine";
import { waitUntilIdle } from "../host/nodeTransport";
import type { Streams } from "./command";
import { dateOrderOption } from "./dateOrderOption";
import { enterMeetings } from "./enterMeetings";
import { leaveStart } from "./leaveStart";
import { readBytes, readEnteredFigures } from "./readInput";
import { insertionReport } from "./insertionReport";
import { checkWritable, saveFile } from "./saveFile";
import { savedBytes } from "./savedBytes";
import { startAddIn } from "./startAddIn";
import { useContractOptions } from "./useContractOptions";
import { insertOptions, optionalSheets, readOptions } from "./workbookOptions";

const LANGUAGE = "da";

/** Inserts a contract's workbook as the add-in does in Excel, through Office.js, and saves it. */
export async function workbookCommand(words: string[], { output, errors }: Streams): Promise<number> {
  const texts = commandLineTexts(LANGUAGE);
  const tell = (line: string) => void errors.write(`${line}\n`);
  const options = readOptions(words, texts);
  const contract = useContractOptions(options, texts);
  const settings = insertOptions(options, contract, texts);
  const parts = optionalSheets(options, texts);
  const dateOrder = dateOrderOption(options.dateOrder, texts);
  const reading = { dateOrder, language: LANGUAGE, texts, tell } as const;
  const figures = options.figures === undefined ? [] : readEnteredFigures(options.figures, reading);
  const meetings = options.meetings === undefined ? undefined : readBytes(options.meetings, texts);
  checkWritable(options.out, texts);

  const { host } = startAddIn();
  const [startSheet] = host.workbook.sheets;
  const started = performance.now();
  const { sheets } = await insertWorkbook(settings);
  const inserted = [...sheets, ...(await insertSheets(parts))];
  const milliseconds = performance.now() - started;
  await waitUntilIdle();
  const report = insertionReport(host, inserted, milliseconds);
  if (figures.length > 0) await enterActivity(figures);
  const entered =
    meetings && (await enterMeetings(options.meetings ?? "", meetings, { ...reading, contract }));
  if (startSheet) await leaveStart(startSheet.id, sheets[0]);
  await waitUntilIdle();

  saveFile(options.out, savedBytes(host, options.values), texts);
  const rows = figures.length + (entered?.rows ?? 0);
  const line = options.json
    ? JSON.stringify(entered ? { ...report, meetings: entered } : report)
    : texts.saved(options.out, inserted, rows, entered?.meetings ?? 0);
  output.write(`${line}\n`);
  return 0;
}

/** Inserts optional sheets one after the other, as a user does, and answers what they are called. */
async function insertSheets(parts: readonly OptionalPart[]): Promise<string[]> {
  const names: string[] = [];
  for (const part of parts) {
    const outcome = await insertSheet(part);
    if ("sheet" in outcome) names.push(outcome.sheet);
  }
  return names;
}
