import { realpathSync } from "node:fs";
import { parseArgs } from "node:util";
import { copyBytes } from "../../src/commands/copies/copyBytes";
import { lookAtText, refusalText, removalLines } from "../../src/commands/copies/copyLines";
import { commandLineTexts } from "../../src/language/commandLine/commandLine";
import { discloseCommandTexts } from "../../src/language/commandLine/discloseCommandTexts";
import { copyTexts } from "../../src/language/pane/copies/copyTexts";
import type { Streams } from "./command";
import { readBytes } from "./files/readInput";
import { checkWritable, saveFile } from "./files/saveFile";
import { parseWords } from "./options/parseWords";
import { UsageError } from "./options/usageError";

const LANGUAGE = "da";

/** Makes the copy of a workbook that may be handed out, and says what it is without; the file itself stays as it is. */
export function discloseCommand(words: string[], { output }: Streams): Promise<number> {
  const texts = discloseCommandTexts(LANGUAGE);
  const shared = commandLineTexts(LANGUAGE);
  const { file, out } = readOptions(words);
  const bytes = readBytes(file, shared);
  checkWritable(out, ".xlsx", shared);
  if (isSameFile(file, out)) throw new UsageError(texts.same(out));
  const copy = copyBytes("disclosed", bytes);
  if (!copy.ok) throw new UsageError(`${file}: ${refusalText(copy, LANGUAGE)}`);
  saveFile(out, copy.bytes, shared);
  const { removed, decision } = copyTexts(LANGUAGE);
  const lines = [
    texts.saved(out),
    `${removed}:`,
    ...removalLines(copy.removed, LANGUAGE).map((line) => `- ${line}`),
    lookAtText(copy.lookAt, LANGUAGE),
    decision,
  ];
  output.write(`${lines.filter((line) => line !== undefined).join("\n")}\n`);
  return Promise.resolve(0);
}

function readOptions(words: string[]): { readonly file: string; readonly out: string } {
  const texts = discloseCommandTexts(LANGUAGE);
  const shared = commandLineTexts(LANGUAGE);
  const { values, positionals } = parseWords(words, texts.usage, shared, () =>
    parseArgs({ args: words, allowPositionals: true, options: { out: { type: "string" } } }),
  );
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new UsageError(`${texts.fileMissing} ${texts.usage}`);
  if (!values.out) throw new UsageError(`${shared.outMissing} ${texts.usage}`);
  return { file, out: values.out };
}

function isSameFile(file: string, out: string): boolean {
  try {
    return realpathSync(file) === realpathSync(out);
  } catch {
    // One that is not there yet is none that is read.
    return false;
  }
}
