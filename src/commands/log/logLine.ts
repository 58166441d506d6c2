import { contractInUse } from "../../contract/contractInUse";
import type { ImportRecord } from "../../activity/import/importRecord";
import { keepDone, type DoneChange, type DoneCommand } from "../../excel/identity/doneCommands";
import { listPlace } from "../../excel/identity/listPlace";
import type { LogSeen } from "../../excel/identity/logSeen";
import { closedList } from "../../excel/log/closedList";
import type { Logging } from "../../excel/log/logging";
import { LogProtectedError } from "../../excel/log/logProtectedError";
import { listTexts } from "../../language/sheets/listTexts";
import { CommandFailure } from "../steps/commandFailure";
import { doneText, type Done } from "./done";
import { serialOfMoment, type ListRow } from "../../sheets/plan/listRows";

/** A command's name in the log. */
export type LogAction = keyof ReturnType<typeof listTexts>["actions"];

/** A command's line in the log. */
export interface LogLine {
  readonly action: LogAction;
  /** Whether it takes back what that has done. */
  readonly isUndone?: boolean;
  readonly where: string;
  readonly from: ListRow["from"];
  readonly to: ListRow["to"];
  /** Data that the workbook keeps to take it back by; of what is taken back, what it was. */
  readonly done?: Done;
  /** The setting that this was kept in; absent where the pane remembered it by itself. */
  readonly undoneKey?: string | undefined;
}

/** Actions that are not taken back any more once months are closed: that could change a closed one. */
const ENDED_BY_CLOSING: ReadonlySet<string> = new Set<LogAction>(["fix", "restore"]);
/** Earlier commands that a command ends: a revision is of what was closed, and means nothing once months are open. */
const ENDS: Readonly<Partial<Record<LogAction, ReadonlySet<string>>>> = {
  lock: ENDED_BY_CLOSING,
  revise: ENDED_BY_CLOSING,
  unlock: new Set<LogAction>(["revise"]),
};

/**
 * The line, or lines, that a command writes with what it does. Where the log was deleted meanwhile, a line before it
 * says so.
 * @throws CommandFailure where the log takes no line: a command that leaves none does not begin
 * @param imports what is kept of imports, where the command changes that
 */
export function logging(
  seen: LogSeen,
  lines: LogLine | readonly LogLine[],
  imports?: { readonly before: readonly ImportRecord[]; readonly after: readonly ImportRecord[] },
): Logging {
  const closed = closedList("log", seen);
  if (closed !== undefined) throw new CommandFailure(new LogProtectedError(closed), true);
  const { actions, details, log } = listTexts(contractInUse().language);
  const when = serialOfMoment(new Date());
  const isDeleted = seen.hadLog === true && !listPlace("log", seen);
  const anew = {
    when,
    what: actions.log,
    where: log.sheet,
    from: details.logDeleted,
    to: details.logMadeAnew,
  };
  const rows = [lines].flat().map(({ action, isUndone = false, where, from, to }): ListRow => {
    const what = isUndone ? details.undone(actions[action]) : actions[action];
    return { when, what, where, from, to };
  });
  return {
    seen,
    rows: [...(isDeleted ? [anew] : []), ...rows],
    ...(imports && { imports }),
    done: doneChange(seen, [lines].flat()),
  };
}

function doneChange({ done: kept = [] }: LogSeen, lines: readonly LogLine[]): DoneChange {
  const [line] = lines;
  if (!line) return { remove: [] };
  const { action, isUndone, done, undoneKey } = line;
  if (isUndone) {
    const key = undoneKey ?? (done && keyOf(kept, action, done));
    return { remove: key === undefined ? [] : [key] };
  }
  const ended = kept.filter((each) => ENDS[action]?.has(each.action));
  const goes = ended.map(({ key }) => key);
  if (!done || namesFirms(done)) return { remove: goes };
  const staying = kept.filter((each) => !ended.includes(each));
  const change = keepDone(staying, { action, at: new Date().toISOString(), text: doneText(done) });
  return { ...change, remove: [...goes, ...change.remove] };
}

/**
 * The key under which the workbook keeps a command that the pane takes back by itself, found by the length of its data.
 * `undefined` if it was not kept; an earlier command of the same kind stays.
 */
function keyOf(kept: readonly DoneCommand[], action: LogAction, done: Done): string | undefined {
  const { length } = doneText(done);
  return kept.findLast((each) => each.action === action && each.characters === length)?.key;
}

/** Rows of Forløb are not kept beside it: who deletes a firm there has deleted it. */
function namesFirms(done: Done): boolean {
  return done.kind === "blocks" && done.blocks.some(({ place }) => place.part === "meetings");
}
