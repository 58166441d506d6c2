import { SPILL_ERROR } from "../../activity/tables/cellInTheWay";
import { columnLetter } from "../../sheets/plan/address";

/** Headers beside Aktivitet as they stand, and what stands below them. */
interface CountedRange {
  readonly sheet: string;
  /** The header row, and the column of the first header, counted from 1. */
  readonly row: number;
  readonly column: number;
  /** From the first header on, the header row first. */
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly unknown[];
}

/**
 * Cells because of which a column that all sums are made of is not computed: what was typed over its header or cleared,
 * what stands in its way, else the header itself.
 */
export function notComputed(
  { sheet, row, column, values, formulas }: CountedRange,
  headings: readonly string[],
): readonly string[] {
  const [shown = [], ...below] = values;
  const cellAt = (down: number, across: number) => `${sheet}!${columnLetter(column + across)}${row + down}`;
  return headings.flatMap((heading, across) => {
    const value = shown[across];
    if (value === heading && String(formulas[across]).startsWith("=")) return [];
    if (value !== SPILL_ERROR) return [cellAt(0, across)];
    const inTheWay = below.flatMap((cells, index) =>
      isBlank(cells[across]) ? [] : [cellAt(index + 1, across)],
    );
    return inTheWay.length > 0 ? inTheWay : [cellAt(0, across)];
  });
}

function isBlank(value: unknown): boolean {
  return value === "" || value === null || value === undefined;
}
