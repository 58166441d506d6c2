import { SPILL_ERROR } from "../../../activity/tables/cellInTheWay";
import type { ComputedCell } from "../../../activity/tables/enteredRow";
import type { CellPosition } from "../../../sheets/plan/address";
import type { ExpectedHeader } from "../../../sheets/expectedFormulas";
import type { AddInSheet } from "../../identity/addInParts";
import { headerStart } from "../tables/headerStart";
import { computedCell } from "./loadComputed";
import { readInTheWay } from "../readInTheWay";
import type { SheetTable } from "./loadTable";

/** How many columns beside the table are searched for the headers: the user may have put others between. */
const SEARCH_WIDTH = 24;

/**
 * Loads with the next request the headers beside Aktivitet, whose formulas fill the columns that all sums are made
 * of, as a table of one row; the function returned reads on where something keeps one from filling its column.
 * @param headersAt the headers that belong there, given the first one's cell
 */
export function loadCountedHeaders(
  context: Excel.RequestContext,
  { id, table: name }: AddInSheet,
  headersAt: (at: CellPosition) => readonly ExpectedHeader[],
): () => Promise<SheetTable<string>> {
  const sheet = context.workbook.worksheets.getItem(id).load("name");
  const table = sheet.tables.getItem(name);
  const header = table.getHeaderRowRange();
  const body = table.getDataBodyRange().load("rowCount");
  const beside = header
    .getLastCell()
    .getOffsetRange(0, 1)
    .getResizedRange(0, SEARCH_WIDTH - 1)
    .load("values,formulas,rowIndex,columnIndex");
  return async () => {
    const values: readonly unknown[] = beside.values[0] ?? [];
    const formulas: readonly unknown[] = beside.formulas[0] ?? [];
    const row = beside.rowIndex + 1;
    const start = headerStart(
      values,
      headersAt({ row, column: 1 }).map(({ header }) => header),
    );
    const firstColumn = beside.columnIndex + start;
    const headers = headersAt({ row, column: firstColumn + 1 });
    const cells = headers.map(({ header, formula }, index): [string, ComputedCell] => [
      header,
      computedCell(values[start + index], formulas[start + index], formula),
    ]);
    const blocked = cells.flatMap(([, { value }], index) =>
      value === SPILL_ERROR ? [firstColumn + index] : [],
    );
    const filled = await readInTheWay(context, { sheetId: id, row, height: body.rowCount }, blocked);
    const inTheWay = filled.map(({ at, ...cell }) => ({
      ...cell,
      column: headers[at - firstColumn]?.header ?? "",
    }));
    return {
      ...(inTheWay.length > 0 && { inTheWay }),
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
