import { statSync } from "node:fs";
import type { Writable } from "node:stream";
import { parseArgs } from "node:util";
import { checkFile, issueLine, LARGEST_FILE } from "../../src/commands/checkFile";
import { contractInUse } from "../../src/contract/contractInUse";
import { checkTexts, type CheckTexts } from "../../src/language/commandLine/checkTexts";
import { commandLineTexts, type CommandLineTexts } from "../../src/language/commandLine/commandLine";
import { headersOf } from "../../src/commands/steps/headersOf";
import { completeToOption } from "./options/completeToOption";
import { dateOrderOption } from "./options/dateOrderOption";
import { fileNoteLines } from "./files/fileNoteLines";
import { parseWords } from "./options/parseWords";
import { unreadFileText } from "./files/unreadFileText";
import type { Streams } from "./command";
import { UsageError } from "./options/usageError";
import { issueList } from "./files/issueList";
import { readBytes, readContract } from "./files/readInput";
import { isDate } from "./options/workbookOptions";

interface CheckOptions {
  readonly file: string;
  readonly contract: string | undefined;
  readonly date: string | undefined;
  readonly dateOrder: string | undefined;
  readonly completeTo: string | undefined;
  readonly forloeb: boolean;
  readonly json: boolean;
}

const LANGUAGE = "da";

/** Judges a file of entered figures; exit status 0 without errors, 1 with, 2 where it cannot be judged. */
export async function checkCommand(words: string[], { output, errors }: Streams): Promise<number> {
  const texts = checkTexts(LANGUAGE);
  const shared = commandLineTexts(LANGUAGE);
  const { file, contract: contractFile, date, forloeb, json, ...options } = readOptions(words, texts, shared);
  if (date !== undefined && !isDate(date)) throw new UsageError(shared.notDate(date));
  const dateOrder = dateOrderOption(options.dateOrder, shared);
  const completeTo = completeToOption(options.completeTo, date, shared);
  const contract = contractFile === undefined ? contractInUse() : readContract(contractFile, shared);
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LARGEST_FILE) throw new UsageError(texts.file["too-large"](file));

  const table = forloeb ? "meetings" : "activity";
  const checked = checkFile(readBytes(file, shared), { contract, table, date, dateOrder, completeTo });
  if (!checked.ok) throw new UsageError(unreadFileText(file, checked, LANGUAGE));
  const lines = checked.issues.map((issue) => issueLine(issue, contract, table, LANGUAGE));
  const notes = fileNoteLines(checked.notes, headersOf(contract, table), texts);
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

function readOptions(words: string[], texts: CheckTexts, shared: CommandLineTexts): CheckOptions {
  const { values, positionals } = parseWords(words, texts.usage, shared, () =>
    parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        contract: { type: "string" },
        date: { type: "string" },
        "date-order": { type: "string" },
        "complete-to": { type: "string" },
        forloeb: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
      },
    }),
  );
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError(texts.usage);
  const { contract, date, forloeb, json } = values;
  const completeTo = values["complete-to"];
  return { file, contract, date, dateOrder: values["date-order"], completeTo, forloeb, json };
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
