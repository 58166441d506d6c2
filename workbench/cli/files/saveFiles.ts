import { accessSync, constants, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { CommandLineTexts } from "../../../src/language/commandLine/commandLine";
import { checkFree, checkWritable } from "./saveFile";
import { systemCause, UsageError } from "../options/usageError";

/** Refuses a folder that cannot be written to or made, before any work is done for it. */
export function checkWritableFolder(folder: string, texts: CommandLineTexts): void {
  try {
    const there = nearestThere(resolve(folder));
    if (!statSync(there).isDirectory()) throw Object.assign(new Error(folder), { code: "ENOTDIR" });
    accessSync(there, constants.W_OK);
  } catch (error) {
    throw new UsageError(texts.unwritable(folder, systemCause(error)));
  }
}

function nearestThere(path: string): string {
  return statSync(path, { throwIfNoEntry: false }) ? path : nearestThere(dirname(path));
}

/**
 * Writes files into a folder, all or none of them: beside their places first, then moved there.
 * @param overwrite whether files that are there already may be replaced
 */
export function saveFiles(
  folder: string,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  overwrite: boolean,
  texts: CommandLineTexts,
): void {
  const moves = files.map(({ name, bytes }) => {
    const file = join(folder, name);
    return { bytes, file, beside: `${file}.${process.pid}.part` };
  });
  try {
    mkdirSync(folder, { recursive: true });
    // The one that cannot be written is named, and none is.
    for (const { file } of moves) {
      checkWritable(file, ".xlsx", texts);
      checkFree(file, overwrite, texts);
    }
    for (const { beside, bytes } of moves) writeFileSync(beside, bytes);
    for (const { beside, file } of moves) renameSync(beside, file);
  } catch (error) {
    for (const { beside } of moves) rmSync(beside, { force: true });
    if (error instanceof UsageError) throw error;
    throw new UsageError(texts.unwritable(folder, systemCause(error)));
  }
}
