import { ENTERED_TABLES } from "../activity/tables/enteredTable";
import { watchSheets, type ChangedBy } from "../excel/watch/watchSheets";
import { checkFigures, type CheckOutcome } from "./checkFigures";
import type { CheckedFigures } from "./steps/checkedFigures";
import { printFilledAreas } from "../excel/write/print/printFilledAreas";
import { printTyped } from "../excel/write/print/printTyped";
import { toCommandFailure } from "./steps/commandFailure";

export type { ChangedBy };

export interface FiguresWatch {
  /** Takes the latest result of checking the figures, from the commands that check them. */
  readonly setLatest: (checked: CheckedFigures) => void;
  readonly stop: () => Promise<void>;
}

/** A pause in typing after which figures are judged. */
const PAUSE = 600;

/**
 * Judges the figures again after each change to them, once there is a pause: a pasted block of any size is one
 * change and one read.
 * @param onChecked hears of each judgement; `elsewhere` is a co-author's change, which interrupts nobody
 * @throws CommandFailure
 */
export async function watchFigures(
  known: CheckedFigures,
  onChecked: (outcome: CheckOutcome, by: ChangedBy) => void,
  onFailed: (error: unknown) => void,
  pause = PAUSE,
): Promise<FiguresWatch> {
  // Every sheet of ours: figures are entered on some, the date of status on one, formulas may be typed over on all.
  const sheets = [...known.figures.places.parts.sheets.values()].map(({ id }) => id);
  let latest = known;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let by: ChangedBy = "elsewhere";
  /** When cells of a sheet last changed, by the page's clock. */
  const changed = new Map<string, number>();

  async function check(): Promise<void> {
    waiting = undefined;
    const changedBy = by;
    by = "elsewhere";
    // A command of ours may have read them since.
    const since = [...changed].filter(([, at]) => at >= latest.figures.readAt);
    const outcome = await checkFigures(latest, new Set(since.map(([id]) => id)));
    const before = latest;
    if (outcome.kind === "checked") latest = outcome;
    onChecked(outcome, changedBy);
    if (outcome.kind === "checked") await printBegun(before, outcome);
  }

  const stop = await watchSheets(sheets, (sheetId, changedBy) => {
    changed.set(sheetId, performance.now());
    // Our own commands check again what they have written.
    if (changedBy === "add-in") return;
    if (changedBy === "here") by = "here";
    clearTimeout(waiting);
    waiting = setTimeout(() => void check().catch(onFailed), pause);
  }).catch((error: unknown) => {
    throw toCommandFailure(error);
  });
  const { places } = known.figures;
  const filled = ENTERED_TABLES.filter((table) => known.rows[table] > 0);
  await printTyped(
    filled.flatMap((table) => known.figures[table]?.place ?? []),
    places.parts.sheets.get("explanations"),
  );
  return {
    setLatest: (checked) => {
      latest = checked;
    },
    async stop() {
      clearTimeout(waiting);
      await stop();
    },
  };
}

/** A table whose first row has just been typed is printed from then on. */
async function printBegun(before: CheckedFigures, { rows, figures }: CheckedFigures): Promise<void> {
  const begun = ENTERED_TABLES.filter((table) => before.rows[table] === 0 && rows[table] > 0);
  const places = begun.flatMap((table) => figures[table]?.place ?? []);
  if (places.length > 0) await printFilledAreas(places);
}
