import { queueDoneRemoved } from "../identity/doneCommands";
import { runExcel } from "../runExcel";

/** Forgets a command that can be taken back no more; that it could not be forgotten is no matter of taking it back. */
export async function forgetDone(key: string): Promise<void> {
  await runExcel(async (context) => {
    queueDoneRemoved(context, [key]);
    await context.sync();
  }).catch(() => undefined);
}
