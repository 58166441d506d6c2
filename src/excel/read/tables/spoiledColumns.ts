import { mixedColumns, type MixedColumn } from "../../../sheets/plan/mixedColumns";
import { cellAddress } from "../../../sheets/plan/address";
import { isFormula, type CellContent, type SheetPlan } from "../../../sheets/plan/plan";
import type { ReadFormulas } from "../readFormulas";

/** A table's column in which cells hold other formulas than planned, as when Excel has filled it with one of them. */
export interface SpoiledColumn extends MixedColumn {
  /** The contents of its cells. */
  readonly read: readonly unknown[];
  /** The cells that do not hold what was planned. */
  readonly wrong: readonly string[];
}

/**
 * Those columns of a sheet. Excel may write a formula in another way than we do, so two that differ count only where
 * the one that stands there is also another row's.
 */
export function spoiledColumns(plan: SheetPlan, sheet: ReadFormulas): SpoiledColumn[] {
  return plan.tables.flatMap(mixedColumns).flatMap((column): SpoiledColumn[] => {
    const { at, cells } = column;
    const read = cells.map(
      (_, down) => sheet.formulas[at.row - 1 + down - sheet.row]?.[at.column - 1 - sheet.column],
    );
    const wrong = cells.flatMap((cell, down) =>
      isOther(cell, down, cells, read) ? [cellAddress({ ...at, row: at.row + down })] : [],
    );
    return wrong.length > 0 ? [{ ...column, read, wrong }] : [];
  });
}

function isOther(
  planned: CellContent,
  down: number,
  cells: readonly CellContent[],
  read: readonly unknown[],
): boolean {
  const found = plain(read[down]);
  if (!isFormula(planned)) return found !== undefined;
  if (found === undefined) return true;
  const isAnothers = cells.some(
    (cell, row) => isFormula(cell) && cell.formula !== planned.formula && plain(read[row]) === found,
  );
  return isAnothers && found !== plain(planned.formula);
}

/** A formula without what Excel may write in another way; `undefined` for what is none. */
function plain(formula: unknown): string | undefined {
  if (typeof formula !== "string" || !formula.startsWith("=")) return undefined;
  return formula.replaceAll(/['\s]/g, "").toUpperCase();
}
