import { cellAddress, quotedSheetName, absolute, rangeAddress } from "../../../sheets/plan/address";
import { isFormula } from "../../../sheets/plan/plan";
import type { CellChange, LeavingRow } from "../../../sheets/updating/changes";
import type { SheetUpdate } from "../../../sheets/updating/sheetUpdate";
import { hasAddress } from "../../../sheets/updating/sameContent";
import type { SeenSheet } from "../../../sheets/updating/seenWorkbook";
import { queueCells } from "../queue/queueCells";
import { queueLook } from "../queue/queueLook";
import { queueHighlight, queueValidation } from "../queue/queueRules";
import { rangeCache, type RangeCache } from "../rangeCache";

/**
 * Queues looks, texts, names and formulas of a sheet, and last the rows that go. A line's name comes after its label:
 * where a break leaves the label alone, the line is known by it and goes on, while a name alone is no sign of a label.
 */
export function queueContents(
  context: Excel.RequestContext,
  { sheet: seen, contents, lines, looks, rules, shown }: SheetUpdate,
): void {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItem(seen.id);
  const ranges = rangeCache(sheet);
  for (const look of [...looks.looks, ...shown.formats]) queueLook(ranges, look);
  queueChanged(ranges, lines.cells.filter(isFreshLabel));
  for (const { name, address, local } of lines.names) {
    const { names: home } = local ? sheet : workbook;
    home.getItemOrNullObject(name).delete();
    home.add(name, `=${quotedSheetName(seen.name)}!${absolute(address)}`);
  }
  for (const { planned } of rules) queueValidation(ranges, planned);
  for (const validation of looks.validations) queueValidation(ranges, validation);
  for (const address of shown.cleared) ranges.range(address).conditionalFormats.clearAll();
  for (const highlight of shown.highlights) queueHighlight(ranges, highlight);
  const others = [...lines.cells.filter((cell) => !isFreshLabel(cell)), ...contents.cells];
  const { leaving } = contents;
  const isLast = (cell: CellChange) => leaving.length > 0 && isWrittenLast(cell);
  queueZeros(ranges, others);
  queueChanged(
    ranges,
    others.filter((cell) => !isLast(cell)),
  );
  for (const row of leaving.toSorted((a, b) => b.row - a.row)) queueRowLeaves(sheet, seen, row);
  const gone = leaving.filter(({ isWhole }) => isWhole);
  queueChanged(
    rangeCache(sheet),
    others
      .filter(isLast)
      .map((cell) => ({ ...cell, row: cell.row - gone.filter(({ row }) => row < cell.row).length })),
  );
}

/** Excel moves the addresses in formulas with the rows that go, while planned ones speak of the sheet without these. */
function isWrittenLast({ to, isAfterLeaving }: CellChange): boolean {
  return isAfterLeaving === true || (to !== null && isFormula(to) && hasAddress(to.formula));
}

function isFreshLabel({ isFresh, to }: CellChange): boolean {
  return isFresh && typeof to === "string";
}

function queueChanged(ranges: RangeCache, cells: readonly CellChange[]): void {
  queueCells(
    ranges,
    cells.map(({ to, ...place }) => ({ at: cellAddress(place), cells: [[to ?? ""]] })),
  );
}

/** Excel fills a blank column of a table with a formula that is entered into it: one that holds something stays. */
function queueZeros(ranges: RangeCache, cells: readonly CellChange[]): void {
  for (const { to, isFresh, from, ...place } of cells) {
    if (isFresh && from === "" && to !== null && isFormula(to))
      ranges.range(cellAddress(place)).values = [[0]];
  }
}

function queueRowLeaves(sheet: Excel.Worksheet, seen: SeenSheet, { row, isWhole }: LeavingRow): void {
  if (isWhole) {
    sheet.getRange(`${row}:${row}`).delete("Up");
    return;
  }
  const table = seen.tables.find((each) => row > each.row && row <= each.row + each.height);
  if (!table) return;
  sheet.getRange(rangeAddress({ row, column: table.column }, 1, table.headers.length)).delete("Up");
}
