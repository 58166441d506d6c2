import { accessSync, constants, existsSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, extname } from "node:path";
import type { CommandLineTexts } from "../../../src/language/commandLine/commandLine";
import { UsageError, systemCause } from "../options/usageError";

/** A form in which a command writes, as a file's name ends in it. */
export type FileForm = ".xlsx" | ".csv" | ".json";

/** Endings by which programs choose how to read a file. */
const FORMS = /^\.(?:xls[xbm]?|ods|csv|txt|tsv|json|pdf|docx?|html?)$/i;

/** Refuses a path that cannot be written, or that is named as another form, before any work is done for it. */
export function checkWritable(file: string, form: FileForm, texts: CommandLineTexts): void {
  const ending = extname(file);
  if (FORMS.test(ending) && ending.toLowerCase() !== form) throw new UsageError(texts.otherForm(file, form));
  try {
    accessSync(dirname(file), constants.W_OK);
    const existing = statSync(file, { throwIfNoEntry: false });
    if (existing?.isDirectory()) throw Object.assign(new Error(file), { code: "EISDIR" });
    if (existing) accessSync(file, constants.W_OK);
  } catch (error) {
    throw new UsageError(texts.unwritable(file, systemCause(error)));
  }
}

/** Refuses a file that is there already, for nothing is written over unasked. */
export function checkFree(file: string, overwrite: boolean, texts: CommandLineTexts): void {
  if (!overwrite && existsSync(file)) throw new UsageError(texts.alreadyThere(file));
}

/** Writes a file whole or not at all: beside its place first, then moved there. */
export function saveFile(file: string, bytes: Uint8Array, texts: CommandLineTexts): void {
  const beside = `${file}.${process.pid}.part`;
  try {
    writeFileSync(beside, bytes);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw new UsageError(texts.unwritable(file, systemCause(error)));
  }
}
