import { cellStateOf } from "../activity/tables/change";
import type { EnteredRow } from "../activity/tables/enteredRow";
import { isBlank } from "../activity/values/entry";
import { rollBackRows, type EnteredBlock, type Values } from "../excel/write/enterRows";
import { PartialWriteError } from "../excel/write/partialWriteError";
import { readEntered, type EnteredFigures, type EnteredSheets } from "../excel/read/readEntered";
import type { SheetTable } from "../excel/read/loadTable";
import { readYearTable } from "../excel/read/loadYears";
import { writeChanges } from "../excel/write/writeChanges";
import { toCommandFailure } from "./steps/commandFailure";

export type UndoImportOutcome =
  | { readonly kind: "undone" }
  /** Somebody has changed what was entered since: it is left alone, all of it. */
  | { readonly kind: "changed-since"; readonly cells: number };

/**
 * Takes an import back, where all of it still stands as it was entered; else leaves everything as it is. What
 * breaks off is brought to its end or, where that is refused, put back as it was imported.
 * @throws CommandFailure, `undone` where the import then stands whole
 */
export async function undoImport(
  { places }: EnteredFigures,
  blocks: readonly EnteredBlock[],
): Promise<UndoImportOutcome> {
  try {
    const cells = changedIn(await readChanged(places, blocks));
    if (cells > 0) return { kind: "changed-since", cells };
    await rollBackRows(blocks).catch((error: unknown) => recover(error, places, blocks));
    return { kind: "undone" };
  } catch (error) {
    throw toCommandFailure(error);
  }
}

/**
 * After a break: Excel may have carried out all, nothing, or all up to what it refused.
 * @throws the error where the import stands whole, PartialWriteError where it does not or nobody can tell
 */
async function recover(
  error: unknown,
  places: EnteredSheets,
  blocks: readonly EnteredBlock[],
): Promise<void> {
  const unsure = () => {
    throw new PartialWriteError(error);
  };
  if (changedIn(await readChanged(places, blocks).catch(unsure)) === 0) throw error;
  try {
    await rollBackRows(blocks);
  } catch {
    const broken = (await readChanged(places, blocks).catch(unsure)).filter(({ cells }) => cells > 0);
    // Whether that has helped is for the next look to say.
    await writeChanges(broken.map(({ block }) => block)).catch(() => undefined);
    if (changedIn(await readChanged(places, blocks).catch(unsure)) > 0) unsure();
    throw error;
  }
}

/** A block with how many of its cells and rows hold something else than what was entered there. */
interface ChangedBlock {
  readonly block: EnteredBlock;
  readonly cells: number;
}

async function readChanged(
  places: EnteredSheets,
  blocks: readonly EnteredBlock[],
): Promise<readonly ChangedBlock[]> {
  const figures = await readEntered(places);
  const needsYears = blocks.some(({ place }) => place.part === "assumptions");
  const years = needsYears ? await readYearTable(places) : undefined;
  const tableOf = ({ place: { part } }: EnteredBlock): SheetTable<string> | undefined =>
    part === "meetings" ? figures.meetings : part === "assumptions" ? years : figures.activity;
  return blocks.map((block) => ({ block, cells: changedSince(block, tableOf(block)) }));
}

function changedIn(blocks: readonly ChangedBlock[]): number {
  return blocks.reduce((sum, { cells }) => sum + cells, 0);
}

/** How many cells hold something else than what was entered there. */
function changedSince(
  { place, changes, added }: EnteredBlock,
  table: SheetTable<string> | undefined,
): number {
  const moved = table?.place.firstRow !== place.firstRow || table.place.firstColumn !== place.firstColumn;
  if (!table || moved || table.rows.length !== place.height + added.length)
    return changes.length + added.length;
  const rowAt = (row: number) => table.rows[row - place.firstRow];
  const others = changes.filter(({ row, column, to }) => !holds(rowAt(row), column, to.value));
  const rows = added.filter((values, index) => {
    const row = rowAt(place.firstRow + place.height + index);
    return Object.entries(values).some(([column, value]) => !holds(row, column, value));
  });
  return others.length + rows.length;
}

function holds(row: EnteredRow<Values> | undefined, column: string, value: Values[string]): boolean {
  if (!row) return false;
  const there = cellStateOf(row, column).value;
  return there === value || (isBlank(there) && isBlank(value ?? null));
}
