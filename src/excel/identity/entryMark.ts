import type { Entry } from "../../activity/values/entry";
import type { TableLocation } from "../read/tables/tableLocation";
import { runExcel } from "../runExcel";
import type { SheetChange } from "../write/sheetChange";

/** Rows and changes that were to be entered into one table, as another session can know them again. */
export interface BegunBlock {
  readonly place: Pick<TableLocation, "part" | "firstRow" | "firstColumn" | "height">;
  readonly changes: readonly SheetChange[];
  readonly added: readonly Readonly<Record<string, Entry>>[];
  /** Rows with changed cells as they were left. */
  readonly known?: ReadonlyMap<number, Readonly<Record<string, Entry>>> | undefined;
}

/** The setting that a workbook carries while rows and cells are being entered in it. */
const KEY = "KKR.Entering";
/** All settings of an add-in may weigh 2 MB; larger entries are known only to the pane that made them. */
const MOST_CHARACTERS = 1_000_000;
const ROW_CHARACTERS = 100;

/** The entry that this pane has begun, or has reported: its outcome is known here already. */
let known: string | undefined;

/**
 * Records, before the first cell is written, what is to come: an entry that broke off and stayed is recognised by it
 * when the workbook is opened anew.
 */
export function queueEntryBegins({ workbook }: Excel.RequestContext, blocks: readonly BegunBlock[]): void {
  // The columns' names alone make a row that long: what is too large is not made into a text first.
  if (blocks.some(({ added }) => added.length * ROW_CHARACTERS > MOST_CHARACTERS)) return;
  const text = JSON.stringify(
    blocks.map(({ place: { part, firstRow, firstColumn, height }, changes, added }) => ({
      place: { part, firstRow, firstColumn, height },
      changes,
      added,
    })),
  );
  if (text.length > MOST_CHARACTERS) return;
  known = text;
  workbook.settings.add(KEY, text);
}

/** Records that all of it is there, or gone again. */
export function queueEntryEnds({ workbook }: Excel.RequestContext): void {
  workbook.settings.getItemOrNullObject(KEY).delete();
}

/** The same in a request of its own; where that fails, it is seen when the workbook is opened anew. */
export async function endEntry(): Promise<void> {
  await runExcel(async (context) => {
    queueEntryEnds(context);
    await context.sync();
  }).catch(() => undefined);
}

/** Loads with the next request what was begun and has not ended, as it was written. */
export function loadEntering({ workbook }: Excel.RequestContext): () => string | undefined {
  const item = workbook.settings.getItemOrNullObject(KEY).load("value");
  return () => (item.isNullObject ? undefined : String(item.value));
}

/** Whether this pane has yet to report its outcome. */
export function isUnknownEntry(text: string): boolean {
  return text !== known;
}

/** Marks an entry as one whose outcome is known here; without one, none is, as in a pane that was just opened. */
export function markEntryKnown(text: string | undefined): void {
  known = text;
}
