import { isFormula, type SheetPlan } from "../plan/plan";
import type { CellChange, Comparison, ContentChanges, FreshParts, KeptEntry } from "./changes";
import { namesFormerSheet } from "./formerSheetNames";
import { seenTable } from "./frameChanges";
import { leavingRows } from "./leavingRows";
import { matchTable, type TableMatch } from "./matchTable";
import { inputFinder, tableContents } from "./planCells";
import { tableKeys } from "./rowKeys";
import { hasAddress, isBroken, isSameContent, isSeenFormula } from "./sameContent";
import { seenAt } from "./seenWorkbook";

/** Compares the cells of a sheet's tables with the plan's. Whatever the user fills in stays. */
export function contentChanges(comparison: Comparison): ContentChanges {
  const { plan, sheet, keys } = comparison;
  const matches = plan.tables.flatMap((planned) => {
    const seen = seenTable(sheet, planned.name);
    return seen && tableKeys(planned, keys).length > 0 ? [matchTable(planned, sheet, seen, keys)] : [];
  });
  const rows = matches.map((match) => rowChanges(match, comparison));
  const totals = matches.flatMap((match) => totalChanges(match, comparison.fresh));
  const left = matches.map((match) => leavingRows(match, matches, comparison));
  return {
    cells: [...rows.flatMap(({ cells }) => cells), ...totals, ...left.flatMap(({ cells }) => cells)],
    kept: [...rows.flatMap(({ kept }) => kept), ...left.flatMap(({ kept }) => kept)],
    leaving: left.flatMap(({ leaving }) => leaving),
  };
}

function rowChanges(match: TableMatch, comparison: Comparison): ContentChanges {
  const { planned, plannedAt, sheet, plannedKeys } = match;
  const isInput = inputFinder(comparison.plan);
  const cells: CellChange[] = [];
  const kept: KeptEntry[] = [];
  for (const [index, key] of plannedKeys.entries()) {
    const row = match.rowOf(index);
    if (row === undefined) continue;
    for (const [at, header] of planned.headers.entries()) {
      const column = match.columnOf(header);
      if (column === undefined) continue;
      const to = planned.cells[index]?.[at] ?? null;
      const from = seenAt(sheet, row, column);
      const isFresh = isFreshCell(comparison.fresh, planned.name, key, header);
      const what = `${key.split("|")[0]} ${header}`;
      const change = { row, column, what, from, to, isFresh };
      if (isInput(plannedAt.row + 1 + index, plannedAt.column + at)) {
        if (isFresh && from === "" && to !== null) cells.push(change);
      } else if (
        comparison.isOfRows ? from === "" && to !== null : isToBeWritten(change, key, header, comparison)
      ) {
        cells.push(change);
        if (isEntered(change, key, header, comparison)) kept.push({ row, column, what, value: from });
      }
    }
  }
  return { cells, kept, leaving: [] };
}

/** Of a total row, which is the user's to change, what is broken, and what stands below a column made just now. */
function totalChanges({ planned, seen, sheet, columnOf }: TableMatch, fresh: FreshParts): CellChange[] {
  const row = seen.row + seen.height + 1;
  return (seen.hasTotals ? planned.headers : []).flatMap((header, at): CellChange[] => {
    const column = columnOf(header);
    const to = planned.totals?.[at] ?? null;
    if (column === undefined || to === null) return [];
    const from = seenAt(sheet, row, column);
    const isMade = fresh.columns.has(`${planned.name}|${header}`) && from === "";
    const isLost = isFormula(to) && isBroken(from);
    return isMade || isLost ? [{ row, column, what: header, from, to, isFresh: isMade }] : [];
  });
}

function isFreshCell(
  { columns, rows, tables }: FreshParts,
  table: string,
  key: string,
  header: string,
): boolean {
  return tables.has(table) || rows.has(`${table}|${key}`) || columns.has(`${table}|${header}`);
}

function isToBeWritten(
  { from, to, isFresh, row }: CellChange,
  key: string,
  header: string,
  { before, keys, plan, sheet }: Comparison,
): boolean {
  if (isSameContent(to, from)) return false;
  // Where nothing belongs, what a user has put there harms nobody; a formula may have been filled in by Excel.
  if (to === null) return isSeenFormula(from) && (isFresh || wasPlanned(from, key, header, before, keys));
  const isMoved = sheet.tables.some(({ name, row: at }) => {
    const planned = plan.tables.find((each) => each.name === name);
    return planned !== undefined && row > at && Number(/\d+/.exec(planned.address)?.[0]) !== at;
  });
  return !(isMoved && isFormula(to) && hasAddress(to.formula) && isSeenFormula(from));
}

function wasPlanned(
  seen: unknown,
  key: string,
  header: string,
  before: SheetPlan | undefined,
  keys: readonly string[],
): boolean {
  const planned = tableContents(before, keys).of(key, header);
  return planned !== undefined && isSameContent(planned, seen);
}

/** Whether a person put it there: neither this contract's workbook nor the one before did. */
function isEntered(
  { from, to, isFresh }: CellChange,
  key: string,
  header: string,
  { before, keys, sheet, sheetNames }: Comparison,
): boolean {
  if (from === "" || isFresh || wasPlanned(from, key, header, before, keys)) return false;
  const planned = [to, tableContents(before, keys).of(key, header) ?? null];
  if (planned.some((each) => namesFormerSheet(each, from, sheetNames))) return false;
  if (isFormula(to) && isBroken(from)) return false;
  // An earlier layout had other formulas, and other words where words are ours.
  if (sheet.isOlder) return !isSeenFormula(from) && isFormula(to);
  return true;
}
