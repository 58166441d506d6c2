import { readFileSync } from "node:fs";
import { readFiguresFile, type ActivityRow } from "../../src/commands/steps/readFiguresFile";
import type { Contract } from "../../src/contract/contract";
import { parseContract, parsePopulation, type Parsed } from "../../src/contract/parseFile";
import { populationOf } from "../../src/contract/population";
import type { Population } from "../../src/contract/populationSchema";
import type { DateOrder } from "../../src/commands/checkFile";
import { checkTexts } from "../../src/language/commandLine/checkTexts";
import type { CommandLineTexts } from "../../src/language/commandLine/commandLine";
import type { Language } from "../../src/language/language";
import { unreadFileText } from "./unreadFileText";
import { UsageError, systemCause } from "./usageError";

/** A file whole. */
export function readBytes(file: string, texts: CommandLineTexts): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new UsageError(texts.unreadable(file, systemCause(error)));
  }
}

/** A contract file, checked. */
export function readContract(file: string, texts: CommandLineTexts): Contract {
  return checked(file, parseContract, texts.notContract, texts);
}

/** A population file, checked. */
export function readPopulation(file: string, texts: CommandLineTexts): Population {
  return checked(file, parsePopulation, texts.notPopulation, texts);
}

/** Refuses a population that lacks a municipality of the contract: shares of a part would be no shares. */
export function checkPopulation(contract: Contract, population: Population, texts: CommandLineTexts): void {
  const missing = contract.municipalities.filter(({ code }) => populationOf(population, code) === undefined);
  if (missing.length > 0) throw new UsageError(texts.populationMissing(missing.map(({ name }) => name)));
}

function checked<Value>(
  file: string,
  parse: (data: unknown) => Parsed<Value>,
  say: (file: string, faults: readonly string[]) => string,
  texts: CommandLineTexts,
): Value {
  const text = new TextDecoder().decode(readBytes(file, texts));
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new UsageError(texts.notJson(file, systemCause(error)));
  }
  const parsed = parse(data);
  if (parsed.ok) return parsed.value;
  const faults = parsed.faults.map(({ path, received, expected }) => texts.fault(path, received, expected));
  throw new UsageError(say(file, faults));
}

interface FiguresReading {
  readonly dateOrder: DateOrder | undefined;
  readonly language: Language;
  readonly texts: CommandLineTexts;
  /** Takes a line for the caller of the command. */
  readonly tell: (line: string) => void;
}

/** Entered figures from a CSV file; what else it holds is told. */
export function readEnteredFigures(
  file: string,
  { dateOrder, language, texts, tell }: FiguresReading,
): readonly ActivityRow[] {
  const read = readFiguresFile(readBytes(file, texts), dateOrder);
  if (!read.ok) throw new UsageError(unreadFileText(file, read, language));
  const { ignored, totals, remarks, dateQuestion } = read.notes;
  const notes = checkTexts(language);
  const lines = [
    ...(ignored.length > 0 ? [texts.ignoredColumns(file, ignored)] : []),
    ...(totals.length > 0 ? [`${file}: ${notes.totals(totals)}`] : []),
    ...(remarks.length > 0 ? [`${file}: ${notes.remarks(remarks)}`] : []),
    ...(read.misfits.length > 0 ? [`${file}: ${notes.misfits(read.misfits)}`] : []),
    ...(dateQuestion ? [`${file}: ${notes.dateQuestion(dateQuestion.rows)}`] : []),
  ];
  lines.forEach(tell);
  return read.rows;
}
