import { FIGURE_COLUMNS } from "../../activity/tables/activityRow";
import type { LockedPeriods } from "../../activity/check/lockedFigures";
import { contractInUse } from "../../contract/contractInUse";
import { loadSavedState, queueSaveState } from "../identity/savedState";
import type { EnteredSheets } from "../read/readEntered";
import { recover } from "../recover/recover";
import { runExcel } from "../runExcel";

type Cells = readonly (readonly unknown[])[];

/** What is remembered of a lock, and the cells that the sheets' formulas count of it; these older workbooks lack. */
interface Lock {
  readonly locked: LockedPeriods | undefined;
  readonly cells: Cells | undefined;
}

/**
 * Remembers locked figures, and writes them where the sheets' formulas count them: a look and one batch. What breaks
 * off is looked at, and put back where it is half written.
 * @throws the error where all is as before, PartialWriteError where it is not or nobody can tell
 */
export async function saveLocked(places: EnteredSheets, locked: LockedPeriods | undefined): Promise<void> {
  const before = await readLock(places);
  const wanted: Lock = { locked, cells: before.cells && lockedCells(locked, before.cells) };
  await writeLock(places, wanted).catch((error: unknown) =>
    recover(error, {
      look: () => readLock(places),
      isWhole: (now) => isSame(now, wanted),
      isAsBefore: (now) => isSame(now, before),
      mend: () => writeLock(places, before),
      mendsLater: true,
    }),
  );
}

async function readLock({ parts }: EnteredSheets): Promise<Lock> {
  return runExcel(async (context) => {
    const state = loadSavedState(context);
    const place = placeIn(context, parts).load("values");
    await context.sync();
    return { locked: state().locked, cells: place.isNullObject ? undefined : place.values };
  });
}

async function writeLock({ parts }: EnteredSheets, { locked, cells }: Lock): Promise<void> {
  await runExcel(async (context) => {
    if (cells) placeIn(context, parts).values = cells.map((row) => [...row]);
    queueSaveState(context, "locked", locked);
    await context.sync();
  });
}

function placeIn({ workbook }: Excel.RequestContext, parts: EnteredSheets["parts"]): Excel.Range {
  return workbook.names.getItemOrNullObject(parts.nameOf("locked")).getRangeOrNullObject();
}

function isSame(one: Lock, other: Lock): boolean {
  return JSON.stringify([one.locked, one.cells]) === JSON.stringify([other.locked, other.cells]);
}

/** A row for each locked place, as the columns beside Aktivitet look it up: `202601 Aarhus`, and its figures. */
function lockedCells(locked: LockedPeriods | undefined, room: Cells): Cells {
  const names = new Map(contractInUse().municipalities.map(({ code, name }) => [code, name]));
  const rows = Object.entries(locked?.figures ?? {}).map(([key, figures]) => {
    const [month = "", code = ""] = key.split("|");
    const place = `${month.replace("-", "")} ${names.get(code) ?? code}`;
    return [place, ...FIGURE_COLUMNS.map((column) => figures[column] ?? "")];
  });
  return room.map((blank, index) => rows[index] ?? blank.map(() => ""));
}
