import { figureColumns } from "../../../activity/tables/activityRow";
import { contractInUse } from "../../../contract/contractInUse";
import { figureHeadings } from "../../../contract/figureHeadings";
import { sheetTexts } from "../../../language/sheets/sheets";
import type { CountedColumns, WorkbookRow } from "../../../report/facts/workbookRead";
import { columnLetter, quotedSheetName } from "../../../sheets/plan/address";
import type { AddInSheet } from "../../identity/addInParts";
import { headerStart } from "../tables/headerStart";
import { notComputed } from "../notComputed";
import { readBlocks } from "../tables/rowBlocks";
import { rowsByHeader } from "../tables/rowsByHeader";

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
 * @param firstRows how many come with that request
 */
export function loadCounted(
  context: Excel.RequestContext,
  { id, table: name, isOlder }: AddInSheet,
  firstRows: number,
): () => Promise<CountedColumns> {
  const { columns } = sheetTexts(contractInUse().language).activity;
  const headings = countedHeadings();
  const sheet = context.workbook.worksheets.getItem(id).load("name");
  const table = sheet.tables.getItem(name);
  const header = table.getHeaderRowRange().load("values,columnIndex");
  const headerBeside = header.getColumnsAfter(SEARCH_WIDTH).load("values,formulas,rowIndex,columnIndex");
  const body = table.getDataBodyRange().load("rowCount");
  const bodyBeside = body.getColumnsAfter(SEARCH_WIDTH);
  const load = (start: number, count: number): CountedBlock => {
    const rowsBelow = (top: Excel.Range, all: Excel.Range) =>
      all.getIntersection(top.getOffsetRange(start + 1, 0).getResizedRange(count - 1, 0)).load("values");
    return { own: rowsBelow(header, body), beside: rowsBelow(headerBeside, bodyBeside) };
  };
  const first = load(0, firstRows);
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
      const start = headerStart(headers, headings);
      const own = headers.slice(start);
      if (!headings.some((heading, index) => own[index] === heading)) return { rows: [], columns: {} };
      const at = {
        sheet: sheet.name,
        row: headerBeside.rowIndex + 2,
        column: headerBeside.columnIndex + 1 + start,
      };
      const from = (cells: unknown[] = []) => cells.slice(start);
      const shown = {
        ...at,
        row: at.row - 1,
        values: [from(headerBeside.values[0]), ...besideRows.map(from)],
        formulas: from(headerBeside.formulas[0]),
      };
      // In an earlier layout there were others.
      const broken = isOlder ? [] : notComputed(shown, headings);
      const entered = rowsByHeader(ownRows, (header.values[0] ?? []).map(String), {
        ...at,
        column: header.columnIndex + 1,
      });
      const rows = rowsByHeader(
        besideRows.map((cells) => cells.slice(start)),
        own,
        at,
      ).map((row, index): WorkbookRow => ({
        ...row,
        [columns.period]: { value: entered[index]?.[columns.period]?.value ?? null, cell: "" },
      }));
      const last = at.row + rows.length - 1;
      const place = (column: number) => {
        const letter = columnLetter(column);
        return `${quotedSheetName(at.sheet)}!${letter}${at.row}:${letter}${last}`;
      };
      return {
        rows,
        entered,
        broken,
        // Where a figure is both entered and counted, a reader goes to what was entered.
        columns: Object.fromEntries([
          ...own.map((each, index) => [each, place(at.column + index)] as const),
          ...(header.values[0] ?? []).map(
            (each, index) => [String(each), place(header.columnIndex + 1 + index)] as const,
          ),
        ]),
      };
    }
  };
}

function countedHeadings(): readonly string[] {
  const contract = contractInUse();
  const { columns, counted } = sheetTexts(contract.language).activity;
  const figures = figureHeadings(contract, columns);
  return [counted.municipality, counted.status, ...figureColumns(contract).map((key) => figures[key] ?? key)];
}
