import { contractInUse } from "../../contract/contractInUse";
import { sheetTexts } from "../../language/sheets/sheets";
import type { CountedColumns, ReadRow } from "../../report/facts/workbookRead";
import { columnLetter, quotedSheetName } from "../../sheets/plan/address";
import type { AddInSheet } from "../identity/addInParts";
import { FIRST_ROWS, readBlocks } from "./rowBlocks";
import { rowsByHeader } from "./rowsByHeader";

/** Columns beside Aktivitet that are searched for those that say how it is counted: the user may have put others in. */
const SEARCH_WIDTH = 24;

/** Rows of Aktivitet, and what stands beside them. */
interface CountedBlock {
  readonly own: Excel.Range;
  readonly beside: Excel.Range;
}

/**
 * Loads Aktivitet's months, and the columns beside it that say what each row counts as, with the next request; the
 * function returned reads on while rows are left.
 */
export function loadCounted(
  context: Excel.RequestContext,
  { id, table: name }: AddInSheet,
): () => Promise<CountedColumns> {
  const { columns, counted } = sheetTexts(contractInUse().language).activity;
  const sheet = context.workbook.worksheets.getItem(id).load("name");
  const table = sheet.tables.getItem(name);
  const header = table.getHeaderRowRange().load("values,columnIndex");
  const headerBeside = header.getColumnsAfter(SEARCH_WIDTH).load("values,rowIndex,columnIndex");
  const body = table.getDataBodyRange().load("rowCount");
  const bodyBeside = body.getColumnsAfter(SEARCH_WIDTH);
  const load = (start: number, count: number): CountedBlock => {
    const rowsBelow = (top: Excel.Range, all: Excel.Range) =>
      all.getIntersection(top.getOffsetRange(start + 1, 0).getResizedRange(count - 1, 0)).load("values");
    return { own: rowsBelow(header, body), beside: rowsBelow(headerBeside, bodyBeside) };
  };
  const first = load(0, FIRST_ROWS);
  return async () => {
    const ownRows: unknown[][] = [];
    const besideRows: unknown[][] = [];
    const take = ({ own, beside }: CountedBlock) => {
      for (const cells of own.values as unknown[][]) ownRows.push(cells);
      for (const cells of beside.values as unknown[][]) besideRows.push(cells);
      return Promise.resolve();
    };
    await take(first);
    const cellsOf = ({ own, beside }: CountedBlock) => [own.values, beside.values] as const;
    await readBlocks(context, body.rowCount, { load, cellsOf, take }, first);
    return countedColumns();

    function countedColumns(): CountedColumns {
      const headers = (headerBeside.values[0] ?? []).map(String);
      const start = headers.findIndex(
        (each, index) => each === counted.municipality && headers[index + 1] === counted.status,
      );
      if (start < 0) return { rows: [], columns: {} };
      const own = headers.slice(start);
      const at = {
        sheet: sheet.name,
        row: headerBeside.rowIndex + 2,
        column: headerBeside.columnIndex + 1 + start,
      };
      const entered = rowsByHeader(ownRows, (header.values[0] ?? []).map(String), {
        ...at,
        column: header.columnIndex + 1,
      });
      const rows = rowsByHeader(
        besideRows.map((cells) => cells.slice(start)),
        own,
        at,
      ).map((row, index): ReadRow => ({
        ...row,
        [columns.period]: { value: entered[index]?.[columns.period]?.value ?? null, cell: "" },
      }));
      const last = at.row + rows.length - 1;
      const place = (index: number) => {
        const letter = columnLetter(at.column + index);
        return `${quotedSheetName(at.sheet)}!${letter}${at.row}:${letter}${last}`;
      };
      return { rows, entered, columns: Object.fromEntries(own.map((each, index) => [each, place(index)])) };
    }
  };
}
