import type { CellContent, SheetPlan } from "../plan/plan";
import { parseRectangles } from "../plan/rectangles";
import type { CellChange, Comparison, ContentChanges, KeptEntry, LeavingRow } from "./changes";
import { namesFormerSheet } from "./formerSheetNames";
import type { TableMatch } from "./matchTable";
import { inputFinder, tableContents } from "./planCells";
import { isSameContent, isSeenFormula } from "./sameContent";
import { seenAt, seenEnd } from "./seenWorkbook";

/**
 * Rows that belong into another table now, or to a measure or municipality that the contract does not have any more.
 */
export function leavingRows(
  match: TableMatch,
  all: readonly TableMatch[],
  { plan, before, keys, sheetNames }: Comparison,
): ContentChanges {
  const { sheet, seen, seenKeys, plannedKeys } = match;
  const contents = tableContents(before, keys);
  const isInput = inputFinder(plan);
  const cells: CellChange[] = [];
  const kept: KeptEntry[] = [];
  const leaving: LeavingRow[] = [];
  for (const [key, row] of seenKeys) {
    if (plannedKeys.includes(key)) continue;
    const home = all.find((other) => other !== match && other.plannedKeys.includes(key));
    if (!home && !contents.has(key)) continue;
    const label = key.split("|").join(" ");
    const { isWhole, own } = besideRow(match, plan, row, label);
    leaving.push({ row, isWhole });
    kept.push(...own);
    for (const [at, header] of seen.headers.entries()) {
      const column = seen.column + at;
      const value = seenAt(sheet, row, column);
      const was = contents.of(key, header) ?? null;
      const isOurs = isSameContent(was, value) || namesFormerSheet(was, value, sheetNames);
      if (value === "" || keys.includes(header) || isOurs) continue;
      const entry = { row, column, what: `${label} ${header}`, value };
      const target = home && targetOf(home, key, header);
      if (!target) kept.push(entry);
      // Words and formulas of ours are made anew where the row belongs.
      else if (isInput(target.planned.row, target.planned.column)) {
        const change = carriedOver(entry, target, match);
        if (change) cells.push(change);
        else kept.push(entry);
      }
    }
  }
  return { cells, kept, leaving };
}

/** An entry, at its place in the row's new table; `undefined` where something else was entered there. */
function carriedOver(
  { what, value }: KeptEntry,
  { row, column }: Target,
  { sheet }: TableMatch,
): CellChange | undefined {
  if (row === undefined || column === undefined) return undefined;
  const from = seenAt(sheet, row, column);
  if (from !== "" && !isSameContent(from as CellContent, value)) return undefined;
  return { row, column, what, from, to: asContent(value), isFresh: true };
}

/**
 * Cells beside a row that goes. Of ours, formulas go with it, as the helpers of a chart; where words or inputs of
 * ours stand there, only the table's cells go. What a user has put there is kept, for it refers to that row.
 */
function besideRow(
  { sheet, seen }: TableMatch,
  { blocks }: SheetPlan,
  row: number,
  label: string,
): { readonly isWhole: boolean; readonly own: readonly KeptEntry[] } {
  const planned = blocks.map(({ at, cells }) => {
    const { column } = parseRectangles(at)[0].from;
    return { first: column, last: column + (cells[0]?.length ?? 1) - 1 };
  });
  const beside = Array.from({ length: seenEnd(sheet).column }, (_, index) => index + 1)
    .filter((column) => column < seen.column || column >= seen.column + seen.headers.length)
    .map((column) => ({ row, column, what: label, value: seenAt(sheet, row, column) }))
    .filter(({ value }) => value !== "");
  const isOurs = ({ column }: KeptEntry) =>
    planned.some(({ first, last }) => column >= first && column <= last);
  const isWhole = beside.every((each) => !isOurs(each) || isSeenFormula(each.value));
  return { isWhole, own: isWhole ? beside.filter((each) => !isOurs(each)) : [] };
}

interface Target {
  readonly row: number | undefined;
  readonly column: number | undefined;
  readonly planned: { readonly row: number; readonly column: number };
}

/** The place of a row's cell in the table that the row belongs into; `undefined` for a column that is not ours. */
function targetOf(home: TableMatch, key: string, header: string): Target | undefined {
  const at = home.planned.headers.indexOf(header);
  if (at < 0) return undefined;
  const index = home.plannedKeys.indexOf(key);
  const { plannedAt } = home;
  return {
    row: home.rowOf(index),
    column: home.columnOf(header),
    planned: { row: plannedAt.row + 1 + index, column: plannedAt.column + at },
  };
}

/** An entry, as it is entered again. */
function asContent(value: unknown): CellContent {
  if (isSeenFormula(value)) return { formula: value };
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}
