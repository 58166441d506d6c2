import { cellAddress, quotedSheetName, absolute, rangeAddress } from "../../../sheets/plan/address";
import { isFormula } from "../../../sheets/plan/plan";
import type { SheetUpdate } from "../../../sheets/updating/sheetUpdate";
import type { SeenSheet } from "../../../sheets/updating/seenWorkbook";
import { queueCells } from "../queueCells";
import { queueLook } from "../queueLook";
import { queueHighlight, queueValidation } from "../queueRules";
import { rangeCache, type RangeCache } from "../rangeCache";

/** Queues names, looks and contents of a sheet, and last the rows that go. */
export function queueContents(
  context: Excel.RequestContext,
  { sheet: seen, contents, lines, looks, highlights }: SheetUpdate,
): void {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItem(seen.id);
  const ranges = rangeCache(sheet);
  for (const { name, address, local } of lines.names) {
    const { names: home } = local ? sheet : workbook;
    home.getItemOrNullObject(name).delete();
    home.add(name, `=${quotedSheetName(seen.name)}!${absolute(address)}`);
  }
  for (const look of looks.looks) queueLook(ranges, look);
  for (const validation of looks.validations) queueValidation(ranges, validation);
  for (const highlight of highlights) queueHighlight(ranges, highlight);
  const cells = [...lines.cells, ...contents.cells];
  queueZeros(ranges, cells);
  queueCells(
    ranges,
    cells.map(({ to, ...place }) => ({ at: cellAddress(place), cells: [[to ?? ""]] })),
  );
  for (const row of [...contents.leaving].sort((a, b) => b - a)) queueRowLeaves(sheet, seen, row);
}

/** Excel fills a blank column of a table with a formula that is entered into it: one that holds something stays. */
function queueZeros(ranges: RangeCache, cells: SheetUpdate["contents"]["cells"]): void {
  for (const { to, isFresh, from, ...place } of cells) {
    if (isFresh && from === "" && to !== null && isFormula(to))
      ranges.range(cellAddress(place)).values = [[0]];
  }
}

/** With the whole row of the sheet, unless something of the user's stands beside the table. */
function queueRowLeaves(sheet: Excel.Worksheet, seen: SeenSheet, row: number): void {
  const table = seen.tables.find((each) => row > each.row && row <= each.row + each.height);
  if (!table) return;
  const last = table.column + table.headers.length;
  const beside = (seen.cells[row - seen.top] ?? []).filter(
    (cell, index) => (seen.left + index < table.column || seen.left + index >= last) && cell !== "",
  );
  const isAlone = beside.every((cell) => typeof cell === "string" && cell.startsWith("="));
  if (isAlone) sheet.getRange(`${row}:${row}`).delete("Up");
  else sheet.getRange(rangeAddress({ row, column: table.column }, 1, table.headers.length)).delete("Up");
}
