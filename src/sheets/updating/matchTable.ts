import { parseRectangles } from "../plan/rectangles";
import type { CellPosition } from "../plan/address";
import { isFormula, type TablePlan } from "../plan/plan";
import { rowKey, tableKeys } from "./rowKeys";
import { isSameContent } from "./sameContent";
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
  ofSheet: readonly string[],
): TableMatch {
  const keys = tableKeys(planned, ofSheet);
  const columnOf = (header: string) => {
    const index = seen.headers.indexOf(header);
    return index < 0 ? undefined : seen.column + index;
  };
  const plannedKeys = keys.length === 0 ? [] : planned.cells.map((row) => plannedKey(planned, keys, row));
  const seenKeys = new Map<string, number>();
  if (keys.length > 0) {
    const rows = Array.from({ length: seen.height }, (_, index) => seen.row + 1 + index);
    const keyOf = (row: number) =>
      keys.map((header) => {
        const column = columnOf(header);
        return column === undefined ? "" : seenAt(sheet, row, column);
      });
    for (const row of rows) {
      const key = rowKey(keyOf(row));
      if (keyOf(row).every((cell) => cell !== "") && !seenKeys.has(key)) seenKeys.set(key, row);
    }
    for (const row of rows) {
      if (keyOf(row).every((cell) => cell !== "")) continue;
      const key = keyByWords({ planned, plannedKeys, columnOf, sheet }, row, keys);
      if (key !== undefined && !seenKeys.has(key)) seenKeys.set(key, row);
    }
    // Where the column is gone, or has come back blank, a row in which nothing stands may be any.
    const isLost = keys.some((_, index) => rows.every((row) => keyOf(row)[index] === ""));
    const known = new Set(seenKeys.values());
    const blank = rows.filter((row) => !known.has(row) && isBlankRow(planned, columnOf, sheet, row));
    const unknown = plannedKeys.filter((key) => !seenKeys.has(key));
    if (isLost) {
      for (const [index, row] of blank.entries()) {
        const key = unknown[index];
        if (key !== undefined) seenKeys.set(key, row);
      }
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

export function isBlankRow(
  { headers }: TablePlan,
  columnOf: TableMatch["columnOf"],
  sheet: SeenSheet,
  row: number,
): boolean {
  return headers.every((header) => {
    const column = columnOf(header);
    return column === undefined || seenAt(sheet, row, column) === "";
  });
}

/**
 * The key of a row that has lost it: that of the only planned row whose words and figures, beside keys, all stand there.
 */
function keyByWords(
  {
    planned,
    plannedKeys,
    columnOf,
    sheet,
  }: Pick<TableMatch, "planned" | "plannedKeys" | "columnOf" | "sheet">,
  row: number,
  keys: readonly string[],
): string | undefined {
  const alike = plannedKeys.filter((_, index) => {
    const constants = planned.headers.flatMap((header, at) => {
      const content = planned.cells[index]?.[at] ?? null;
      const column = columnOf(header);
      const isConstant = content !== null && content !== "" && !isFormula(content);
      return isConstant && column !== undefined && !keys.includes(header) ? [{ content, column }] : [];
    });
    const isSame = ({ content, column }: (typeof constants)[number]) =>
      isSameContent(content, seenAt(sheet, row, column));
    return constants.length > 0 && constants.every(isSame);
  });
  return alike.length === 1 ? alike[0] : undefined;
}

function plannedKey(
  { headers }: TablePlan,
  keys: readonly string[],
  row: TablePlan["cells"][number],
): string {
  return rowKey(keys.map((key) => row[headers.indexOf(key)] ?? null));
}
