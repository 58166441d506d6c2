import type { Mute } from "../../activity/check/mute";
import { loadLogSeen, type LogSeen } from "../identity/logSeen";
import { loadSavedState, queueSaveState } from "../identity/savedState";
import { queueLogging, type Logging } from "../log/logging";
import { recoverLogged } from "../log/recoverLogged";
import { recover } from "../recover/recover";
import { runExcel } from "../runExcel";

/** The mutes of a workbook, and what was seen of its log. */
export interface ReadMutes {
  readonly mutes: readonly Mute[];
  readonly log: LogSeen;
}

/** Reads the mutes, in one request. */
export async function readMutes(): Promise<ReadMutes> {
  return runExcel(async (context) => {
    const state = loadSavedState(context);
    const log = loadLogSeen(context);
    await context.sync();
    return { mutes: state().mutes, log: log() };
  });
}

/**
 * Saves mutes, in one request. Where that breaks off, a look tells what is saved nonetheless.
 * @throws the error where nothing is, PartialWriteError where nobody can tell
 */
export async function saveMutes(
  before: readonly Mute[],
  wanted: readonly Mute[],
  logging: Logging,
): Promise<void> {
  const isSame = (one: readonly Mute[], other: readonly Mute[]) =>
    JSON.stringify(one) === JSON.stringify(other);
  const work = {
    look: async () => (await readMutes()).mutes,
    isWhole: (now: readonly Mute[]) => isSame(now, wanted),
    isAsBefore: (now: readonly Mute[]) => isSame(now, before),
  };
  await runExcel(async (context) => {
    queueSaveState(context, "mutes", wanted);
    queueLogging(context, logging);
    await context.sync();
  }).catch((error: unknown) => recover(error, recoverLogged(work, logging)));
}
