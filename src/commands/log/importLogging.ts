import type { SavedState } from "../../excel/identity/savedState";
import type { LogSeen } from "../../excel/identity/logSeen";
import type { Logging } from "../../excel/log/logging";
import type { EnteredBlock } from "../../excel/write/enterRows";
import type { FileFacts } from "../steps/fileFacts";
import { importLine } from "./importLine";
import { logging } from "./logLine";

/** The workbook before a file is entered. */
interface Before {
  readonly log: LogSeen;
  readonly savedState: Pick<SavedState, "imports">;
}

/** A file that is entered: its facts, its new rows and changed cells, and when, as an ISO instant. */
interface EnteredFile {
  readonly facts: FileFacts;
  readonly added: number;
  readonly changed: number;
  readonly at: string;
}

/** The record and the log line that a workbook keeps of a file that is entered. Nothing where nothing enters. */
export function importLogging(
  { log, savedState: { imports: before } }: Before,
  { facts, added, changed, at }: EnteredFile,
): (blocks: readonly EnteredBlock[]) => Logging | undefined {
  const record = { ...facts, at, added, changed };
  return (blocks) =>
    added + changed === 0
      ? undefined
      : logging(
          log,
          { ...importLine(record, blocks), done: { kind: "blocks", blocks, importedAt: at } },
          { before, after: [...before, record] },
        );
}
