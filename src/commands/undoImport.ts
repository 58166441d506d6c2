import { contentOf } from "../activity/change";
import { isBlank, type EnteredRow } from "../activity/enteredRow";
import { takeBackRows, type EnteredBlock, type Values } from "../excel/enterRows";
import { readEntered, type EnteredFigures } from "../excel/readEntered";
import type { ReadTable } from "../excel/readTable";
import { readYears } from "../excel/readYears";
import { failed } from "./commandFailure";

export type UndoImportOutcome =
  | { readonly kind: "undone" }
  /** Somebody has changed what was entered since: it is left alone, all of it. */
  | { readonly kind: "changed-since"; readonly cells: number };

/**
 * Takes an import back, where all of it still stands as it was entered; else leaves everything as it is.
 * @throws CommandFailure
 */
export async function undoImport(
  { places }: EnteredFigures,
  blocks: readonly EnteredBlock[],
): Promise<UndoImportOutcome> {
  try {
    const figures = await readEntered(places);
    const needsYears = blocks.some(({ place }) => place.part === "assumptions");
    const years = needsYears ? await readYears(places) : undefined;
    const tableOf = ({ place: { part } }: EnteredBlock): ReadTable<string> | undefined =>
      part === "meetings" ? figures.meetings : part === "assumptions" ? years : figures.activity;
    const cells = blocks.reduce((sum, block) => sum + changedSince(block, tableOf(block)), 0);
    if (cells > 0) return { kind: "changed-since", cells };
    for (const block of [...blocks].reverse()) await takeBackRows(block);
    return { kind: "undone" };
  } catch (error) {
    throw failed(error);
  }
}

/** How many cells hold something else than what was entered there. */
function changedSince({ place, changes, added }: EnteredBlock, table: ReadTable<string> | undefined): number {
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
  const there = contentOf(row, column).value;
  return there === value || (isBlank(there) && isBlank(value ?? null));
}
