import type { ComputedCell } from "../../activity/tables/enteredRow";
import type { CellPosition } from "../../sheets/plan/address";
import type { ExpectedHeader } from "../../sheets/expectedFormulas";
import type { AddInSheet } from "../identity/addInParts";
import { computedCell } from "./loadComputed";
import type { SheetTable } from "./loadTable";

/** How many columns beside the table are searched for the headers: the user may have put others between. */
const SEARCH_WIDTH = 24;
/** They are made with one blank column between. */
const DEFAULT_OFFSET = 1;

/**
 * Loads with the next request the headers beside Aktivitet, whose formulas fill the columns that all sums are made
 * of, as a table of one row.
 * @param headersAt the headers that belong there, given the first one's cell
 */
export function loadCountedHeaders(
  context: Excel.RequestContext,
  { id, table: name }: AddInSheet,
  headersAt: (at: CellPosition) => readonly ExpectedHeader[],
): () => SheetTable<string> {
  const sheet = context.workbook.worksheets.getItem(id).load("name");
  const header = sheet.tables.getItem(name).getHeaderRowRange();
  const beside = header
    .getLastCell()
    .getOffsetRange(0, 1)
    .getResizedRange(0, SEARCH_WIDTH - 1)
    .load("values,formulas,rowIndex,columnIndex");
  return () => {
    const values: readonly unknown[] = beside.values[0] ?? [];
    const formulas: readonly unknown[] = beside.formulas[0] ?? [];
    const row = beside.rowIndex + 1;
    const start = headerStart(values, headersAt({ row, column: 1 }));
    const firstColumn = beside.columnIndex + start;
    const headers = headersAt({ row, column: firstColumn + 1 });
    const cells = headers.map(({ header, formula }, index): [string, ComputedCell] => [
      header,
      computedCell(values[start + index], formulas[start + index], formula),
    ]);
    return {
      place: {
        part: "counted",
        sheetId: id,
        sheetName: sheet.name,
        table: name,
        firstRow: row,
        height: 1,
        firstColumn,
        width: headers.length,
        columnAt: Object.fromEntries(headers.map(({ header }, index) => [header, firstColumn + index])),
      },
      rows: [{ row, values: {}, computed: Object.fromEntries(cells) }],
      columns: new Set(headers.map(({ header }) => header)),
      formatAt: () => "",
    };
  };
}

/** The start at which most headers match; of equals, the one where they are made, then the leftmost. */
function headerStart(values: readonly unknown[], headers: readonly ExpectedHeader[]): number {
  let best = { start: DEFAULT_OFFSET, matches: matchesAt(DEFAULT_OFFSET) };
  for (let start = 0; start + headers.length <= values.length; start++) {
    const matches = matchesAt(start);
    if (matches > best.matches) best = { start, matches };
  }
  return best.start;

  function matchesAt(start: number): number {
    return headers.filter(({ header }, index) => values[start + index] === header).length;
  }
}
