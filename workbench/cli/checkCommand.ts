import { statSync } from "node:fs";
import type { Writable } from "node:stream";
import { parseArgs } from "node:util";
import { checkFile, issueLine, LARGEST_FILE, type CheckedFile } from "../../src/commands/checkFile";
import { contractInUse } from "../../src/contract/contractInUse";
import { checkTexts, type CheckTexts } from "../../src/language/commandLine/checkTexts";
import { commandLineTexts } from "../../src/language/commandLine/commandLine";
import type { Streams } from "./command";
import { issueList } from "./issueList";
import { readBytes, readContract } from "./readInput";
import { UsageError } from "./usageError";
import { isDate } from "./workbookOptions";

interface CheckOptions {
  readonly file: string;
  readonly contract: string | undefined;
  readonly date: string | undefined;
  readonly forloeb: boolean;
  readonly json: boolean;
}

const LANGUAGE = "da";

/** Judges a file of entered figures; exit status 0 without errors, 1 with, 2 where it cannot be judged. */
export async function checkCommand(words: string[], { output, errors }: Streams): Promise<number> {
  const texts = checkTexts(LANGUAGE);
  const shared = commandLineTexts(LANGUAGE);
  const { file, contract: contractFile, date, forloeb, json } = readOptions(words, texts);
  if (date !== undefined && !isDate(date)) throw new UsageError(shared.notDate(date));
  const contract = contractFile === undefined ? contractInUse() : readContract(contractFile, shared);
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LARGEST_FILE) throw new UsageError(texts.file["too-large"](file));

  const table = forloeb ? "meetings" : "activity";
  const checked = checkFile(readBytes(file, shared), { contract, table, date });
  if (!checked.ok) throw new UsageError(unreadable(file, checked, texts));
  const lines = checked.issues.map((issue) => issueLine(issue, contract, table, LANGUAGE));
  const notes = noteLines(checked.notes, texts);
  if (json) {
    await print(
      output,
      lines.map((line) => JSON.stringify(line)),
    );
    await print(errors, notes);
  } else {
    await print(output, [...issueList(file, checked.rows, lines, LANGUAGE), ...notes]);
  }
  return lines.some(({ severity }) => severity === "error") ? 1 : 0;
}

function readOptions(words: string[], texts: CheckTexts): CheckOptions {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        contract: { type: "string" },
        date: { type: "string" },
        forloeb: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
      },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new UsageError(texts.usage);
    return { file, ...values, contract: values.contract, date: values.date };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${error instanceof Error ? error.message : String(error)} ${texts.usage}`);
  }
}

function unreadable(file: string, checked: Extract<CheckedFile, { ok: false }>, texts: CheckTexts): string {
  if (checked.reason === "quote-open") return texts.openQuote(file, checked.row);
  if (checked.reason === "columns-missing") return texts.columnsMissing(file, checked.missing, checked.found);
  return texts.file[checked.reason](file);
}

function noteLines(notes: Extract<CheckedFile, { ok: true }>["notes"], texts: CheckTexts): string[] {
  return [
    ...(notes.ignored.length > 0 ? [texts.ignored(notes.ignored)] : []),
    ...(notes.totals.length > 0 ? [texts.totals(notes.totals)] : []),
    ...(notes.repeatedHeaders.length > 0 ? [texts.repeatedHeaders(notes.repeatedHeaders)] : []),
    ...(notes.tooLong.length > 0 ? [texts.tooLong(notes.tooLong)] : []),
  ];
}

/** Writes lines in large pieces; a pipe that reads slowly is waited for. */
async function print(stream: Writable, lines: readonly string[]): Promise<void> {
  const atOnce = 10_000;
  for (let start = 0; start < lines.length; start += atOnce) {
    const piece = `${lines.slice(start, start + atOnce).join("\n")}\n`;
    await new Promise<void>((resolve, reject) =>
      stream.write(piece, (error) => (error ? reject(error) : resolve())),
    );
  }
}
