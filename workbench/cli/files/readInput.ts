import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileFacts, type FileFacts } from "../../../src/commands/steps/fileFacts";
import { readFiguresFile, type ActivityRow } from "../../../src/commands/steps/readFiguresFile";
import type { CompleteTo } from "../../../src/commands/steps/fileZeroRows";
import type { Contract } from "../../../src/contract/contract";
import type { ContractFault } from "../../../src/contract/judge/contractFault";
import { judgeContract, type Judged } from "../../../src/contract/judge/judgeContract";
import { parseJsonFile } from "../../../src/contract/judge/parseJson";
import { judgePopulation } from "../../../src/contract/judge/judgePopulation";
import type { Population } from "../../../src/contract/populationSchema";
import type { DateOrder } from "../../../src/commands/checkFile";
import { contractFaultText } from "../../../src/language/contract/contractFaultTexts";
import { jsonFaultText } from "../../../src/language/contract/jsonFaultTexts";
import { checkTexts } from "../../../src/language/commandLine/checkTexts";
import type { CommandLineTexts } from "../../../src/language/commandLine/commandLine";
import type { Language } from "../../../src/language/language";
import { contractInUse } from "../../../src/contract/contractInUse";
import { headersOf } from "../../../src/commands/steps/headersOf";
import { fileNoteLines } from "./fileNoteLines";
import { unreadFileText } from "./unreadFileText";
import { UsageError, systemCause } from "../options/usageError";

/** A file whole. */
export function readBytes(file: string, texts: CommandLineTexts): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new UsageError(texts.unreadable(file, systemCause(error)));
  }
}

/**
 * A contract file, checked.
 * @param acknowledge whether what it is warned of is right; asked for where something is made that follows it
 */
export function readContract(file: string, texts: CommandLineTexts, acknowledge = true): Contract {
  const { contract, faults } = readJudgedContract(file, texts);
  const lines = faults.map((fault) => contractFaultLine(fault, texts.language));
  if (!contract) throw new UsageError(texts.notContract(file, lines));
  if (lines.length > 0 && !acknowledge) throw new UsageError(texts.unacknowledged(file, lines));
  return contract;
}

/** The faults of a contract file that is JSON. */
export function readJudgedContract(file: string, texts: CommandLineTexts): Judged {
  return judgeContract(jsonOf(file, texts));
}

/** A fault as a line: where, and what to do. */
export function contractFaultLine({ path, rule, values }: ContractFault, language: Language): string {
  return `${path ? `${path}: ` : ""}${contractFaultText(language, rule, values)}`;
}

/** A population file, checked. */
export function readPopulation(file: string, texts: CommandLineTexts): Population {
  const { population, faults } = judgePopulation(jsonOf(file, texts));
  if (population) return population;
  const lines = faults.map((fault) => contractFaultLine(fault, texts.language));
  throw new UsageError(texts.notPopulation(file, lines));
}

/** Whether a file begins as an .xlsx file does. */
function isZip([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b;
}

/** A JSON file's data. */
function jsonOf(file: string, texts: CommandLineTexts): unknown {
  const bytes = readBytes(file, texts);
  if (isZip(bytes)) throw new UsageError(texts.isWorkbook(file));
  const parsed = parseJsonFile(bytes);
  if ("place" in parsed) throw new UsageError(jsonFaultText(texts.language, file, parsed.place));
  return parsed.data;
}

interface FiguresReading {
  readonly dateOrder: DateOrder | undefined;
  readonly completeTo: CompleteTo | undefined;
  readonly language: Language;
  readonly texts: CommandLineTexts;
  /** Takes a line for the caller of the command. */
  readonly tell: (line: string) => void;
}

/** A file's rows of figures, and what the workbook keeps of the file. */
interface FiguresRead {
  readonly rows: readonly ActivityRow[];
  readonly facts: FileFacts;
}

/** Entered figures from a CSV file; its other contents are reported. */
export async function readEnteredFigures(
  file: string,
  { dateOrder, completeTo, language, texts, tell }: FiguresReading,
): Promise<FiguresRead> {
  const bytes = readBytes(file, texts);
  const read = readFiguresFile(bytes, dateOrder, completeTo);
  if (!read.ok) throw new UsageError(unreadFileText(file, read, language));
  const notes = checkTexts(language);
  const lines = [
    ...fileNoteLines(read.notes, headersOf(contractInUse(), "activity"), notes),
    ...(read.misfits.length > 0 ? [notes.misfits(read.misfits)] : []),
  ];
  lines.forEach((line) => tell(`${file}: ${line}`));
  const facts = await fileFacts({ kind: "file", bytes, name: basename(file) }, read.written);
  return { rows: read.rows, facts };
}
