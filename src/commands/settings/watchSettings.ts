import { watchSheets } from "../../excel/watch/watchSheets";
import { toCommandFailure } from "../steps/commandFailure";

/** A pause after which a change is reported: a block that is pasted comes as one. */
const PAUSE = 300;

/**
 * Tells of changes to the sheet of settings by anybody but this add-in, which knows its own.
 * @returns a function that stops it
 * @throws CommandFailure
 */
export async function watchSettings(
  sheetId: string,
  onChange: () => void,
  pause = PAUSE,
): Promise<() => Promise<void>> {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const stop = await watchSheets([sheetId], (_, by) => {
    if (by === "add-in") return;
    clearTimeout(waiting);
    waiting = setTimeout(onChange, pause);
  }).catch((error: unknown) => {
    throw toCommandFailure(error);
  });
  return async () => {
    clearTimeout(waiting);
    await stop();
  };
}
