import type { AddInParts } from "../identity/addInParts";
import { loadSavedState, queueSaveState } from "../identity/savedState";
import { queueLogging, type Logging } from "../log/logging";
import { recoverLogged } from "../log/recoverLogged";
import {
  cellsOfFixedYear,
  loadFixedYearCells,
  queueFixedYearCells,
  type FixedYear,
  type FixedYearCells,
} from "../read/load/fixedYearCells";
import { recover, type Recovery } from "../recover/recover";
import { runExcel } from "../runExcel";

/** A year as remembered, and the cells that show it; older workbooks lack these. */
interface KeptYear {
  readonly fixedYear: FixedYear;
  readonly cells: FixedYearCells | undefined;
}

/**
 * Remembers a year whose targets are fixed, and shows it on Forudsætninger: a look and one batch. What breaks off is
 * looked at, and put back where it is half written.
 * @throws the error where all is as before, PartialWriteError where it is not or nobody can tell
 */
export async function saveFixedYear(
  parts: AddInParts,
  fixedYear: FixedYear,
  logging: Logging,
): Promise<void> {
  const before = await readKeptYear(parts);
  const wanted = { fixedYear, cells: before.cells && cellsOfFixedYear(fixedYear) };
  const isSame = (one: KeptYear, other: KeptYear) => JSON.stringify(one) === JSON.stringify(other);
  const work: Recovery<KeptYear> = {
    look: () => readKeptYear(parts),
    isWhole: (now) => isSame(now, wanted),
    isAsBefore: (now) => isSame(now, before),
    mend: () => writeKeptYear(parts, before),
    mendsLater: true,
  };
  await writeKeptYear(parts, wanted, logging).catch((error: unknown) =>
    recover(error, recoverLogged(work, logging)),
  );
}

async function readKeptYear(parts: AddInParts): Promise<KeptYear> {
  return runExcel(async (context) => {
    const state = loadSavedState(context);
    const cells = loadFixedYearCells(context, parts);
    await context.sync();
    return { fixedYear: state().fixedYear, cells: cells() };
  });
}

async function writeKeptYear(
  parts: AddInParts,
  { fixedYear, cells }: KeptYear,
  logging?: Logging,
): Promise<void> {
  await runExcel(async (context) => {
    if (cells) queueFixedYearCells(context, parts, cells);
    queueSaveState(context, "fixedYear", fixedYear);
    if (logging) queueLogging(context, logging);
    await context.sync();
  });
}
