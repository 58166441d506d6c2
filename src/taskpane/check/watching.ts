import type { CheckedFigures } from "../../commands/steps/checkedFigures";
import type { CheckOutcome } from "../../commands/checkFigures";
import type { ChangedBy, FiguresWatch } from "../../commands/watchFigures";
import type { CheckCommands } from "./checkingState";

/** Looking after the sheets on which figures are entered, whichever they are at the time. */
export interface Watching {
  /** Begins, or goes over to other sheets where figures now stand on those. */
  readonly start: (checked: CheckedFigures) => Promise<void>;
  readonly setLatest: (checked: CheckedFigures) => void;
  /** A watch that cannot be stopped goes on. */
  readonly stop: () => Promise<void>;
}

interface Watched extends FiguresWatch {
  readonly sheets: string;
}

export function createWatching(
  watch: CheckCommands["watch"],
  onChecked: (outcome: CheckOutcome, by: ChangedBy) => void,
  onFailed: (error: unknown) => void,
): Watching {
  let watched: Watched | undefined;
  /** Which watch is heard; a former one may still have something to say. */
  let heard = 0;

  async function stop(): Promise<void> {
    await watched?.stop();
    watched = undefined;
    heard++;
  }

  return {
    async start(checked) {
      const sheets = sheetsOf(checked);
      if (watched?.sheets === sheets) return;
      // Sheets that are gone took their events with them.
      await stop().catch(() => undefined);
      const mine = ++heard;
      const begun = await watch(
        checked,
        (outcome, by) => {
          if (mine === heard) onChecked(outcome, by);
        },
        (error) => {
          if (mine === heard) onFailed(error);
        },
      );
      watched = { ...begun, sheets };
    },
    setLatest: (checked) => watched?.setLatest(checked),
    stop,
  };
}

/** All of ours, as each is looked after. */
function sheetsOf({ figures: { places } }: CheckedFigures): string {
  return JSON.stringify([...places.parts.sheets.values()].map(({ id }) => id));
}
