import { loadLogSeen, type LogSeen } from "../identity/logSeen";
import { loadSavedState, queueSaveState, type SavedState } from "../identity/savedState";
import { queueLogging, type Logging } from "../log/logging";
import { recoverLogged } from "../log/recoverLogged";
import { recover } from "../recover/recover";
import { runExcel } from "../runExcel";

/** Reads what a workbook keeps for us, and what is seen of its log, in one request. */
export async function readLoggedState(): Promise<{ readonly state: SavedState; readonly log: LogSeen }> {
  return runExcel(async (context) => {
    const state = loadSavedState(context);
    const log = loadLogSeen(context);
    await context.sync();
    return { state: state(), log: log() };
  });
}

/**
 * Saves one part of it with its lines for the log, in one request. Where that breaks off, a look shows what is saved
 * nonetheless.
 * @throws the error where nothing is, PartialWriteError where nobody can tell
 */
export async function saveLoggedState<Key extends keyof SavedState>(
  key: Key,
  before: SavedState[Key],
  wanted: SavedState[Key],
  logging: Logging,
): Promise<void> {
  const isSame = (one: SavedState[Key], other: SavedState[Key]) =>
    JSON.stringify(one) === JSON.stringify(other);
  const work = {
    look: async () => (await readLoggedState()).state[key],
    isWhole: (now: SavedState[Key]) => isSame(now, wanted),
    isAsBefore: (now: SavedState[Key]) => isSame(now, before),
  };
  await runExcel(async (context) => {
    queueSaveState(context, key, wanted);
    queueLogging(context, logging);
    await context.sync();
  }).catch((error: unknown) => recover(error, recoverLogged(work, logging)));
}
