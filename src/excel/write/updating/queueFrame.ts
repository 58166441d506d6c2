import { cellAddress, quotedSheetName, rangeAddress } from "../../../sheets/plan/address";
import { parseRectangles } from "../../../sheets/plan/rectangles";
import type { FrameChanges, TableAdded } from "../../../sheets/updating/frameChanges";
import type { RowAdded } from "../../../sheets/updating/rowsAdded";
import type { SeenSheet } from "../../../sheets/updating/seenWorkbook";
import { TABLE_STYLE } from "../../../sheets/plan/looks/looks";

/** Queues rows, columns and tables that a sheet lacks: from below up, so that no place moves before its turn. */
export function queueFrame(context: Excel.RequestContext, seen: SeenSheet, changes: FrameChanges): void {
  const sheet = context.workbook.worksheets.getItem(seen.id);
  for (const { row, column, to } of changes.headings) {
    sheet.getRange(cellAddress({ row, column })).values = [[to]];
  }
  for (const { row, column, to } of changes.renamed) {
    sheet.getRange(cellAddress({ row, column })).values = [[to]];
  }
  for (const { table, header, at } of changes.columns) {
    sheet.tables.getItem(table).columns.add(at, undefined, header);
  }
  queueTablesBelow(sheet, seen, changes.tables);
  const grown = withColumns(seen, changes);
  const inner = changes.rows.filter(({ isLast }) => !isLast).toSorted((a, b) => b.row - a.row);
  // Of rows at one place the first comes last, so that they stand in their order.
  for (const added of groupedFromBelow(inner)) queueRow(sheet, grown, added);
  for (const added of changes.rows.filter(({ isLast }) => isLast)) queueLastRow(sheet, grown, added);
}

/** The tables with the columns that they get first: rows may be known by one of them. */
function withColumns(seen: SeenSheet, { columns }: FrameChanges): SeenSheet {
  const tables = seen.tables.map((table) => {
    const headers = [...table.headers];
    for (const { table: name, header, at } of columns) if (name === table.name) headers.splice(at, 0, header);
    return { ...table, headers };
  });
  return { ...seen, tables };
}

function groupedFromBelow(rows: readonly RowAdded[]): readonly RowAdded[] {
  return [...rows.keys()]
    .toSorted((a, b) => (rows[b]?.row ?? 0) - (rows[a]?.row ?? 0) || b - a)
    .flatMap((index) => rows[index] ?? []);
}

function queueRow(sheet: Excel.Worksheet, seen: SeenSheet, added: RowAdded): void {
  const { table, row, isMade, isSpared, cells } = added;
  const there = seen.tables.find(({ name }) => name === table);
  if (there && isSpared) sheet.tables.getItem(table).rows.add(row - there.row - 1);
  else if (!isMade) sheet.getRange(`${row}:${row}`).insert("Down");
  if (!there) return;
  // In one action: a row with only one of its keys would not be recognised.
  const keys = there.headers.map((header) => cells.find((each) => each.header === header)?.value ?? null);
  sheet.getRange(rangeAddress({ row, column: there.column }, 1, keys.length)).values = [keys];
}

/** Below its last row a table does not grow by itself. */
function queueLastRow(sheet: Excel.Worksheet, seen: SeenSheet, { table, cells }: RowAdded): void {
  const there = seen.tables.find(({ name }) => name === table);
  const row = (there?.headers ?? []).map(
    (header) => cells.find((each) => each.header === header)?.value ?? "",
  );
  sheet.tables.getItem(table).rows.add(undefined, [row]);
}

/** Tables below another, in rows of the sheet's that are made for them: whatever stands below moves along. */
function queueTablesBelow(sheet: Excel.Worksheet, seen: SeenSheet, tables: readonly TableAdded[]): void {
  // The last one first: each goes right below the one that was there.
  for (const { planned, below, column, title } of tables.toReversed()) {
    const { from, to } = parseRectangles(planned.address)[0];
    const height = to.row - from.row + 1;
    // A blank row, the title, the table.
    const first = below + 1;
    sheet.getRange(`${first}:${first + height + 1}`).insert("Down");
    sheet.getRange(`${first}:${first + height + 1}`).clear("Formats");
    sheet.getRange(cellAddress({ row: first + 1, column })).numberFormat = [["@"]];
    sheet.getRange(cellAddress({ row: first + 1, column })).values = [[title]];
    const address = rangeAddress({ row: first + 2, column }, height, planned.headers.length);
    sheet.getRange(rangeAddress({ row: first + 2, column }, 1, planned.headers.length)).values = [
      [...planned.headers],
    ];
    const keys = planned.cells.map((row) => row.map((cell) => (typeof cell === "object" ? null : cell)));
    sheet.getRange(rangeAddress({ row: first + 3, column }, height - 1, planned.headers.length)).values =
      keys;
    const made = sheet.tables.add(`${quotedSheetName(seen.name)}!${address}`, true);
    made.name = planned.name;
    made.style = TABLE_STYLE;
    made.showBandedRows = false;
    if (planned.hasFilter === false) made.showFilterButton = false;
  }
}
