import { contractInUse } from "../../src/contract/contractInUse";
import { yearLabel } from "../../src/contract/years";
import { createReport, type ReportOutcome } from "../../src/commands/createReport";
import { enterActivity } from "../../src/commands/enterActivity";
import { enterExplanations, type TypedExplanation } from "../../src/commands/reports/enterExplanations";
import { insertSheet } from "../../src/commands/insertSheet";
import { insertWorkbook, settingsFor } from "../../src/commands/insertWorkbook";
import { settleAfter } from "../../src/commands/settleSheets";
import { readExplanationsFile } from "../../src/commands/reports/readExplanationsFile";
import { commandLineTexts, type CommandLineTexts } from "../../src/language/commandLine/commandLine";
import {
  reportCommandTexts,
  type ReportCommandTexts,
} from "../../src/language/commandLine/reportCommandTexts";
import { reportPaneTexts } from "../../src/language/pane/reports/reportPaneTexts";
import { sheetTexts } from "../../src/language/sheets/sheets";
import { waitUntilIdle } from "../host/nodeTransport";
import type { Streams } from "./command";
import { completeToOption } from "./options/completeToOption";
import { dateOrderOption } from "./options/dateOrderOption";
import { enterMeetings } from "./enterMeetings";
import { enterLastYear } from "./enterLastYear";
import { leaveStart } from "./leaveStart";
import { readEarlierReport } from "./files/readEarlierReport";
import { readBytes, readEnteredFigures } from "./files/readInput";
import { recipientOption } from "./options/recipientOption";
import { reportLines } from "./reportLines";
import { readReportOptions } from "./options/reportOptions";
import { reportYear } from "./options/reportYear";
import { savedReports } from "./files/savedReports";
import { checkFree, checkWritable } from "./files/saveFile";
import { checkWritableFolder } from "./files/saveFiles";
import { startAddIn } from "./startAddIn";
import { unreadFileText } from "./files/unreadFileText";
import { UsageError } from "./options/usageError";
import { useContractOptions } from "./options/useContractOptions";
import { insertOptions } from "./options/workbookOptions";

const LANGUAGE = "da";
/** Where the workbook says whether it is final, as it is made. */
const REPORT_KIND = "KKR_Rapporttype";

/**
 * Makes a contract's workbook of a file of figures and a report of it, as the add-in does in Excel, and saves both in
 * one file. What the contract or the user does not let it say is status 1, and no file is written.
 */
export async function reportCommand(words: string[], { output, errors }: Streams): Promise<number> {
  const texts = commandLineTexts(LANGUAGE);
  const reportTexts = reportCommandTexts(LANGUAGE);
  const tell = (line: string) => void errors.write(`${line}\n`);
  const options = readReportOptions(words, texts, reportTexts);
  const contract = useContractOptions(options, texts, tell);
  const recipient = recipientOption(options.recipient, contract, reportTexts);
  const asked = insertOptions(options, contract, texts);
  const { note, ...ofYear } = reportYear(asked, contract, reportTexts);
  const settings = { ...asked, ...ofYear };
  const dateOrder = dateOrderOption(options.dateOrder, texts);
  const completeTo = completeToOption(options.completeTo, options.date, texts);
  const reading = { dateOrder, completeTo, language: LANGUAGE, texts, tell } as const;
  const figures = await readEnteredFigures(options.figures, reading);
  const meetings = options.meetings === undefined ? undefined : readBytes(options.meetings, texts);
  const explanations =
    options.explanations === undefined ? [] : readExplanations(options.explanations, texts, reportTexts);
  const earlier =
    options.compare === undefined
      ? undefined
      : readEarlierReport(options.compare, { ...options, recipient }, texts, reportTexts);
  const lastYear = options.lastYear === undefined ? undefined : readBytes(options.lastYear, texts);
  if (recipient === "kommuner") checkWritableFolder(options.out, texts);
  else {
    checkWritable(options.out, ".xlsx", texts);
    checkFree(options.out, options.overwrite, texts);
  }

  if (note !== undefined) tell(note);

  const { host } = startAddIn();
  const [startSheet] = host.workbook.sheets;
  await settleAfter(() => insertWorkbook(settings));
  if (explanations.length > 0) await enterGiven(explanations, settingsFor(contract, settings).year);
  if (meetings) await settleAfter(() => insertSheet("meetings"));
  await waitUntilIdle();
  await enterActivity(figures.rows, figures.facts);
  if (meetings) await enterMeetings(options.meetings ?? "", meetings, { ...reading, contract });
  if (lastYear) await enterLastYear(lastYear, options.lastYear ?? "", reportTexts);
  if (options.final) await declareFinal(sheetTexts(contract.language).shared.final);
  await waitUntilIdle();
  const made = await createReport({
    recipient,
    ...(earlier && { comparedWith: earlier }),
    ...(options.date !== undefined && { madeOn: options.date }),
  });
  if (made.kind !== "created") {
    tell(refusalText(made, reportTexts));
    return 1;
  }
  if (made.missing.length > 0) tell(reportTexts.marked(missingFields(made.missing)));
  if (made.notOwed.length > 0) tell(reportTexts.notOwed(made.notOwed));
  if (startSheet) await leaveStart(startSheet.id, made.sheet);
  await waitUntilIdle();
  const saved = savedReports(host, made, { ...options, recipient }, texts);
  const reports = [made, ...made.others];
  const lines = options.text
    ? reportLines(reports)
    : saved.map((file, index) => reportTexts.saved(file, reports[index]?.sheet ?? ""));
  output.write(`${lines.join("\n")}\n`);
  return 0;
}

function readExplanations(
  file: string,
  texts: CommandLineTexts,
  reportTexts: ReportCommandTexts,
): readonly TypedExplanation[] {
  const read = readExplanationsFile(readBytes(file, texts));
  if (read.ok) return read.explanations;
  if (read.reason === "measure-unknown") {
    throw new UsageError(reportTexts.measureUnknown(file, read.row, read.written));
  }
  if (read.reason === "measure-twice") {
    throw new UsageError(reportTexts.measureTwice(file, read.row, read.written));
  }
  if (read.reason === "row-too-wide") throw new UsageError(reportTexts.rowTooWide(file, read.row));
  if (read.reason === "headers-missing") {
    throw new UsageError(reportTexts.headersMissing(file, read.missing));
  }
  throw new UsageError(unreadFileText(file, read, LANGUAGE));
}

/** On the sheet, where they are found and revised for the next report. */
async function enterGiven(explanations: readonly TypedExplanation[], year: number): Promise<void> {
  await enterExplanations(
    explanations.map((after) => {
      const before = { ...after, deviation: "", cause: "", action: "", expected: "" };
      return { year, before, after };
    }),
  );
}

async function declareFinal(final: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.names.getItem(REPORT_KIND).getRange().values = [[final]];
    await context.sync();
  });
}

/** `R1`, or `N1a (Handling)` where the rest of its explanation is there. */
function missingFields(missing: Extract<ReportOutcome, { kind: "created" }>["missing"]): string[] {
  const { parts: names } = reportPaneTexts(LANGUAGE);
  return missing.map(({ measure, parts }) => {
    const isWhole = Object.keys(names).every((name) => parts.some((part) => part === name));
    return isWhole ? measure : `${measure} (${parts.map((part) => names[part]).join(", ")})`;
  });
}

function refusalText(
  outcome: Exclude<ReportOutcome, { readonly kind: "created" }>,
  texts: ReportCommandTexts,
): string {
  if (outcome.kind === "not-ended") return texts.notEnded(yearLabel(contractInUse(), outcome.year));
  if (outcome.kind === "explanations-missing") {
    return texts.explanationsMissing(missingFields(outcome.missing));
  }
  if (outcome.kind === "not-computed") return texts.notComputed(outcome.places.join(", "));
  return texts.notMade;
}
