import { doneAmong, type DoneCommand } from "./doneCommands";
import { loadSheets, type SheetSnapshot } from "./loadSheets";

/**
 * Facts that decide where lines for the log go, and whether they can: the workbook's sheets, and if a log ever was
 * among them.
 */
export interface LogSeen {
  readonly sheets: readonly SheetSnapshot[];
  readonly hadLog?: boolean;
  /** Commands that can be taken back, the last one last. */
  readonly done?: readonly DoneCommand[];
  /** Whether no sheet can be added. */
  readonly isStructureProtected?: boolean;
}

/** The setting that a workbook carries from the log's first line on, so that a deleted log is noticed. */
const KEY = "KKR.Log";

/** Loads it with the next request. */
export function loadLogSeen(context: Excel.RequestContext): () => LogSeen {
  const sheets = loadSheets(context);
  const settings = context.workbook.settings.load("items/key");
  const structure = context.workbook.protection.load("protected");
  return () => {
    const keys = settings.items.map(({ key }) => key);
    return {
      sheets: sheets(),
      hadLog: keys.includes(KEY),
      done: doneAmong(keys),
      isStructureProtected: structure.protected,
    };
  };
}

/** Records that the workbook has a log, or that it never had one. */
export function queueHasLog({ workbook }: Excel.RequestContext, hasLog: boolean): void {
  if (hasLog) workbook.settings.add(KEY, "1");
  else workbook.settings.getItemOrNullObject(KEY).delete();
}
