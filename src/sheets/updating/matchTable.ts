import { parseRectangles } from "../plan/rectangles";
import type { CellPosition } from "../plan/address";
import type { TablePlan } from "../plan/plan";
import { rowKey } from "./rowKeys";
import { seenAt, type SeenSheet, type SeenTable } from "./seenWorkbook";

/** A planned table and the one that stands there, whose columns and rows may stand in another order. */
export interface TableMatch {
  readonly planned: TablePlan;
  /** Of the plan's header row. */
  readonly plannedAt: CellPosition;
  readonly sheet: SeenSheet;
  readonly seen: SeenTable;
  /** The sheet's column of a heading. */
  readonly columnOf: (header: string) => number | undefined;
  /** The sheet's row of a planned row, by its index. */
  readonly rowOf: (index: number) => number | undefined;
  /** Keys of the rows that stand there, with the sheet's row of each; none of a table that is filled by rows. */
  readonly seenKeys: ReadonlyMap<string, number>;
  readonly plannedKeys: readonly string[];
}

/** Finds a planned table's columns and rows where they stand now. */
export function matchTable(
  planned: TablePlan,
  sheet: SeenSheet,
  seen: SeenTable,
  keys: readonly string[],
): TableMatch {
  const columnOf = (header: string) => {
    const index = seen.headers.indexOf(header);
    return index < 0 ? undefined : seen.column + index;
  };
  const plannedKeys = keys.length === 0 ? [] : planned.cells.map((row) => plannedKey(planned, keys, row));
  const seenKeys = new Map<string, number>();
  const keyColumns = keys.map(columnOf);
  if (keys.length > 0 && keyColumns.every((column) => column !== undefined)) {
    for (let row = seen.row + 1; row <= seen.row + seen.height; row++) {
      const key = rowKey(keyColumns.map((column) => seenAt(sheet, row, column)));
      if (!seenKeys.has(key)) seenKeys.set(key, row);
    }
  }
  return {
    planned,
    plannedAt: parseRectangles(planned.address)[0].from,
    sheet,
    seen,
    columnOf,
    rowOf: (index) => seenKeys.get(plannedKeys[index] ?? ""),
    seenKeys,
    plannedKeys,
  };
}

function plannedKey(
  { headers }: TablePlan,
  keys: readonly string[],
  row: TablePlan["cells"][number],
): string {
  return rowKey(keys.map((key) => row[headers.indexOf(key)] ?? null));
}
