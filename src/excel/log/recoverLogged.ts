import { loadLogSeen, queueHasLog, type LogSeen } from "../identity/logSeen";
import { listPlace } from "../identity/listPlace";
import { loadSavedState } from "../identity/savedState";
import { loadList } from "../read/load/loadList";
import type { Finding } from "../recover/finding";
import type { Recovery } from "../recover/recover";
import { TABLES } from "../../sheets/plan/naming";
import { runExcel } from "../runExcel";
import { listMadeSince } from "../write/updating/newList";
import { queueLogging, type Logging } from "./logging";

/** The lines of a log that are there. */
interface LogNow {
  readonly seen: LogSeen;
  /** Of each line, its row in the table; -1 where it is not there. */
  readonly at: readonly number[];
  readonly imports: string;
}

/**
 * How to find out the outcome of work that was written with lines for the log: both are there, or neither is. Lines
 * stand last in their batch, so work that is whole gets those that are missing, and lines of work that was taken back
 * go.
 */
export function recoverLogged<Now>(
  work: Recovery<Now>,
  logging: Logging | undefined,
): Recovery<{ readonly work: Now; readonly log: LogNow | undefined }> {
  const { mend, otherwise, ...rest } = work;
  return {
    ...rest,
    look: async () => ({ work: await work.look(), log: logging && (await lookAtLog(logging)) }),
    isWhole: (now) => work.isWhole(now.work) && (!logging || isLogged(now.log, logging)),
    isAsBefore: (now) => work.isAsBefore(now.work) && (!logging || isUnlogged(now.log, logging)),
    mend: async (now) => {
      if (logging && work.isWhole(now.work)) return addLines(logging, now.log);
      if (logging && !isUnlogged(now.log, logging)) await removeLines(logging, now.log);
      if (!work.isAsBefore(now.work)) await mend?.(now.work);
    },
    ...(otherwise && {
      otherwise: (now) => clearedWithLines(otherwise(now.work), work.clearingEnds === true, logging),
    }),
  };
}

/**
 * Half of the work is the user's to clear; its lines then go with it, or come where clearing brought it to its end. Put
 * back, it is as half as it was, and no line records it.
 */
function clearedWithLines(finding: Finding, isEnded: boolean, logging: Logging | undefined): Finding {
  if (finding.kind !== "half" || !logging) return finding;
  return {
    ...finding,
    async clear() {
      const putBack = await finding.clear();
      const log = await lookAtLog(logging);
      if (isEnded) await addLines(logging, log);
      else if (!isUnlogged(log, logging)) await removeLines(logging, log);
      return putBack;
    },
  };
}

async function lookAtLog({ rows }: Logging): Promise<LogNow> {
  return runExcel(async (context) => {
    const seen = loadLogSeen(context);
    const state = loadSavedState(context);
    await context.sync();
    const list = loadList(context, "log", seen());
    await context.sync();
    const { lastIndexOf } = list();
    return { seen: seen(), at: rows.map(lastIndexOf), imports: JSON.stringify(state().imports) };
  });
}

function isLogged(now: LogNow | undefined, logging: Logging): boolean {
  if (!now) return false;
  const { imports } = logging;
  const isKept = !imports || now.imports === JSON.stringify(imports.after);
  return isKept && areLinesThere(now, logging);
}

/** Whether all lines are there, in a log that is whole: its table is given its name last. */
function areLinesThere({ at, seen }: LogNow, logging: Logging): boolean {
  const made = listMadeSince("log", logging.seen, seen);
  return at.every((index) => index >= 0) && (!made || made.tables.includes(TABLES.log));
}

function isUnlogged(now: LogNow | undefined, logging: Logging): boolean {
  if (!now) return false;
  const { imports, seen, done } = logging;
  const isKept = !imports || now.imports === JSON.stringify(imports.before);
  const isDone = now.seen.done?.some(({ key }) => key === done?.add?.key) === true;
  return (
    isKept &&
    !isDone &&
    now.at.every((index) => index < 0) &&
    listMadeSince("log", seen, now.seen) === undefined &&
    now.seen.hadLog === seen.hadLog
  );
}

async function addLines(logging: Logging, now: LogNow | undefined): Promise<void> {
  if (!now) return;
  const half = listMadeSince("log", logging.seen, now.seen);
  const seen = { ...now.seen, sheets: now.seen.sheets.filter((sheet) => sheet !== half) };
  const isThere = areLinesThere(now, logging);
  await runExcel(async (context) => {
    if (half && !isThere) context.workbook.worksheets.getItem(half.id).delete();
    queueLogging(context, { ...logging, seen, rows: isThere ? [] : logging.rows });
    await context.sync();
  });
}

async function removeLines(logging: Logging, now: LogNow | undefined): Promise<void> {
  if (!now) return;
  const made = listMadeSince("log", logging.seen, now.seen);
  const place = listPlace("log", now.seen);
  await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    if (made) worksheets.getItem(made.id).delete();
    else if (place) {
      const { rows } = worksheets.getItem(place.id).tables.getItem(place.table);
      for (const index of now.at.toSorted((a, b) => b - a)) if (index >= 0) rows.getItemAt(index).delete();
    }
    if (!logging.seen.hadLog) queueHasLog(context, false);
    queueLogging(context, logging, "before");
    await context.sync();
  });
}
