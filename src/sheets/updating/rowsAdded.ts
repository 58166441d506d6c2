import type { TableMatch } from "./matchTable";
import { textOf } from "./rowKeys";
import { isSeenFormula } from "./sameContent";
import { seenAt } from "./seenWorkbook";

/** A row that a table lacks. */
export interface RowAdded {
  readonly table: string;
  /** The sheet's row that it goes before; below the last one where `isLast`. */
  readonly row: number;
  readonly isLast: boolean;
  /** Whether an update that broke off has made the row and left it blank: then it only gets its keys. */
  readonly isMade: boolean;
  /** Whether what stands beside the table has a row for it: then the table alone gets one. */
  readonly isSpared: boolean;
  readonly key: string;
  /** The contents of the key columns, by which it is known again. */
  readonly cells: readonly { readonly header: string; readonly value: string | number }[];
}

/** Each behind the last of those planned before it that are there, so that the order is the contract's. */
export function rowsAdded(match: TableMatch, keys: readonly string[]): RowAdded[] {
  const { planned, plannedKeys, rowOf, seen } = match;
  let before = seen.row;
  const lacking = plannedKeys.flatMap((key, index) => {
    const at = rowOf(index);
    if (at !== undefined) {
      before = at;
      return [];
    }
    const cells = keys.map((header) => {
      const value = planned.cells[index]?.[planned.headers.indexOf(header)];
      return { header, value: typeof value === "number" ? value : textOf(value) };
    });
    const isLast = before === seen.row + seen.height && !seen.hasTotals;
    return [{ table: seen.name, row: before + 1, isLast, key, cells }];
  });
  let spare = spareRows(match);
  return lacking.map((each) => {
    // Of rows at one place the last is made first.
    const isFirstMade = lacking.findLast(({ row }) => row === each.row) === each;
    const isMade = isFirstMade && isUnfilled(match, each.row);
    return { ...each, isMade, isSpared: !isMade && spare-- > 0 };
  });
}

/** Whether a row of the table holds nothing but formulas, as Excel fills them into one that was just made. */
function isUnfilled({ sheet, seen, seenKeys }: TableMatch, row: number): boolean {
  const isWithin = row > seen.row && row <= seen.row + seen.height;
  if (!isWithin || [...seenKeys.values()].includes(row)) return false;
  return seen.headers.every((_, index) => {
    const cell = seenAt(sheet, row, seen.column + index);
    return cell === "" || isSeenFormula(cell);
  });
}

/** How many rows below a table's last one hold formulas beside it that refer to their row: rows it has lost. */
function spareRows({ sheet, seen }: TableMatch): number {
  const below = seen.row + seen.height + 1;
  const isBeside = (column: number) => column < seen.column || column >= seen.column + seen.headers.length;
  const speaks = (cell: unknown) =>
    isSeenFormula(cell) &&
    [`${seen.name}[@`, `${seen.name}[[#This Row]`].some((words) => cell.includes(words));
  const rows = sheet.cells.slice(below - sheet.top);
  const end = rows.findIndex((cells) => !cells.some((cell, at) => isBeside(sheet.left + at) && speaks(cell)));
  return end < 0 ? rows.length : end;
}
