import { placeOfKey } from "../../activity/tables/activityFacts";
import { figureColumns } from "../../activity/tables/activityRow";
import type { LockedPeriods, LockEntry } from "../../activity/check/lockedFigures";
import { contractInUse } from "../../contract/contractInUse";
import { loadSavedState, queueSaveState } from "../identity/savedState";
import type { EnteredSheets } from "../read/readEntered";
import { queueLogging, type Logging } from "../log/logging";
import { recoverLogged } from "../log/recoverLogged";
import { recover, type Recovery } from "../recover/recover";
import { runExcel } from "../runExcel";
import { lockedPlaceParts, lockedPlaceText } from "../../sheets/activity/lockedPlace";
import { cellAddress } from "../../sheets/plan/address";
import { LockedRoomError } from "./lockedRoomError";

type Cells = readonly (readonly unknown[])[];

/** A lock as remembered, and the cells of it that the sheets' formulas count; older workbooks lack these. */
interface Lock {
  readonly locked: LockedPeriods | undefined;
  readonly history: readonly LockEntry[];
  readonly cells: Cells | undefined;
  /** Where those stand: `Forudsætninger!S59`, by their row and column in the room for them. */
  readonly placeOf?: (row: number, column: number) => string;
}

/**
 * Remembers locked figures, and writes them where the sheets' formulas count them: a look and one batch. What breaks
 * off is looked at, and put back where it is half written.
 * @throws LockedRoomError where something else was entered in the room for them
 * @throws the error where all is as before, PartialWriteError where it is not or nobody can tell
 */
export async function saveLocked(
  places: EnteredSheets,
  locked: LockedPeriods | undefined,
  entries: readonly LockEntry[],
  logging: Logging,
): Promise<readonly LockEntry[]> {
  const before = await readLock(places);
  const foreign = foreignPlaces(before);
  if (foreign.length > 0) throw new LockedRoomError(foreign);
  const history = [...before.history, ...entries];
  const wanted: Lock = { locked, history, cells: before.cells && lockedCells(locked, before.cells) };
  const work: Recovery<Lock> = {
    look: () => readLock(places),
    isWhole: (now) => isSame(now, wanted),
    isAsBefore: (now) => isSame(now, before),
    mend: () => writeLock(places, before),
    mendsLater: true,
  };
  await writeLock(places, wanted, logging).catch((error: unknown) =>
    recover(error, recoverLogged(work, logging)),
  );
  return history;
}

async function readLock({ parts }: EnteredSheets): Promise<Lock> {
  return runExcel(async (context) => {
    const state = loadSavedState(context);
    const place = placeIn(context, parts).load("values,rowIndex,columnIndex");
    await context.sync();
    const { locked, lockHistory: history } = state();
    if (place.isNullObject) return { locked, history, cells: undefined };
    const { values: cells, rowIndex, columnIndex } = place;
    const sheet = parts.sheets.get("assumptions")?.name ?? "";
    const placeOf = (row: number, column: number) =>
      `${sheet}!${cellAddress({ row: rowIndex + row + 1, column: columnIndex + column + 1 })}`;
    return { locked, history, cells, placeOf };
  });
}

async function writeLock(
  { parts }: EnteredSheets,
  { locked, history, cells }: Lock,
  logging?: Logging,
): Promise<void> {
  await runExcel(async (context) => {
    if (cells) placeIn(context, parts).values = cells.map((row) => [...row]);
    queueSaveState(context, "locked", locked);
    // Put back, a workbook that had none has none.
    queueSaveState(context, "lockHistory", history.length > 0 ? history : undefined);
    if (logging) queueLogging(context, logging);
    await context.sync();
  });
}

function placeIn({ workbook }: Excel.RequestContext, parts: EnteredSheets["parts"]): Excel.Range {
  return workbook.names.getItemOrNullObject(parts.nameOf("locked")).getRangeOrNullObject();
}

function isSame(one: Lock, other: Lock): boolean {
  const parts = ({ locked, history, cells }: Lock) => JSON.stringify([locked, history, cells]);
  return parts(one) === parts(other);
}

/**
 * Places where a person has entered something among the locked figures: texts, and figures that are not those locked.
 */
function foreignPlaces({ locked, cells, placeOf }: Lock): string[] {
  if (!cells || !placeOf) return [];
  const own = new Map(lockedCells(locked, cells).map((row) => [row[0], row]));
  return cells.flatMap((row, down) => {
    const expected = own.get(row[0]);
    const isOurs = (cell: unknown, across: number) =>
      lockedPlaceParts(row[0]) !== undefined &&
      (across === 0 || (expected ? expected[across] === cell : typeof cell === "number"));
    return row.flatMap((cell, across) =>
      cell === "" || isOurs(cell, across) ? [] : [placeOf(down, across)],
    );
  });
}

/** A row for each locked place, as the columns beside Aktivitet look it up: `202601 Aarhus`, and its figures. */
function lockedCells(locked: LockedPeriods | undefined, room: Cells): Cells {
  const names = new Map(contractInUse().municipalities.map(({ code, name }) => [code, name]));
  const rows = Object.entries(locked?.figures ?? {}).map(([key, figures]) => {
    const { month, code } = placeOfKey(key);
    const place = lockedPlaceText({ month, municipality: names.get(code) ?? code });
    return [place, ...figureColumns().map((column) => figures[column] ?? "")];
  });
  return room.map((blank, index) => rows[index] ?? blank.map(() => ""));
}
