import { readFileSync } from "node:fs";
import { readFiguresFile, type ActivityRow } from "../../../src/commands/steps/readFiguresFile";
import type { CompleteTo } from "../../../src/commands/steps/zeroRows";
import type { Contract } from "../../../src/contract/contract";
import { parseContract, parsePopulation, type Parsed } from "../../../src/contract/parseFile";
import { populationOf } from "../../../src/contract/population";
import type { Population } from "../../../src/contract/populationSchema";
import type { DateOrder } from "../../../src/commands/checkFile";
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
  readonly completeTo: CompleteTo | undefined;
  readonly language: Language;
  readonly texts: CommandLineTexts;
  /** Takes a line for the caller of the command. */
  readonly tell: (line: string) => void;
}

/** Entered figures from a CSV file; what else it holds is told. */
export function readEnteredFigures(
  file: string,
  { dateOrder, completeTo, language, texts, tell }: FiguresReading,
): readonly ActivityRow[] {
  const read = readFiguresFile(readBytes(file, texts), dateOrder, completeTo);
  if (!read.ok) throw new UsageError(unreadFileText(file, read, language));
  const notes = checkTexts(language);
  const lines = [
    ...fileNoteLines(read.notes, headersOf(contractInUse(), "activity"), notes),
    ...(read.misfits.length > 0 ? [notes.misfits(read.misfits)] : []),
  ];
  lines.forEach((line) => tell(`${file}: ${line}`));
  return read.rows;
}
