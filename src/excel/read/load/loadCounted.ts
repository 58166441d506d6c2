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
 * Loads Aktivitet's months, municipalities and figures, and the columns beside it that say what each row counts as,
 * with the next request; the function returned reads on while rows are left.
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
  const entered = enteredHeadings();
  // The columns that a report needs stand first. Those of texts, which may be of any length, are not loaded.
  const leading = header.getCell(0, 0).getResizedRange(0, entered.length - 1);
  const loadBelow = (own: Excel.Range, start: number, count: number): CountedBlock => ({
    own: rowsBelow(own, body, start, count),
    beside: rowsBelow(headerBeside, bodyBeside, start, count),
  });
  const leadingRows = loadBelow(leading, 0, firstRows);
  return async () => {
    const ownHeadings = (header.values[0] ?? []).map(String);
    // Where the user has moved them, all columns are read from the first row on.
    const isLeading = ownHeadings.slice(entered.length).every((heading) => !entered.includes(heading));
    const load = (start: number, count: number) => loadBelow(isLeading ? leading : header, start, count);
    const first = isLeading ? leadingRows : undefined;
    const ownRows: unknown[][] = [];
    const besideRows: unknown[][] = [];
    const take = ({ own, beside }: CountedBlock) => {
      for (const cells of own.values as unknown[][]) ownRows.push(cells);
      for (const cells of beside.values as unknown[][]) besideRows.push(cells);
      return Promise.resolve();
    };
    if (first) await take(first);
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
      const enteredRows = rowsByHeader(ownRows, ownHeadings, {
        ...at,
        column: header.columnIndex + 1,
      });
      const rows = rowsByHeader(
        besideRows.map((cells) => cells.slice(start)),
        own,
        at,
      ).map((row, index): WorkbookRow => ({
        ...row,
        [columns.period]: { value: enteredRows[index]?.[columns.period]?.value ?? null, cell: "" },
      }));
      const place = (column: number) => columnPlace(at, rows.length, column);
      return {
        rows,
        entered: enteredRows,
        broken,
        // Where a figure is both entered and counted, a reader goes to what was entered.
        columns: Object.fromEntries([
          ...own.map((each, index) => [each, place(at.column + index)] as const),
          ...ownHeadings.map((each, index) => [each, place(header.columnIndex + 1 + index)] as const),
        ]),
      };
    }
  };
}

/** Loads so many of an area's rows, those below a part of its header. */
function rowsBelow(header: Excel.Range, area: Excel.Range, start: number, count: number): Excel.Range {
  const rows = header.getOffsetRange(start + 1, 0).getResizedRange(count - 1, 0);
  return area.getIntersection(rows).load("values");
}

/** @param column counted from 1 */
function columnPlace(
  { sheet, row }: { readonly sheet: string; readonly row: number },
  rows: number,
  column: number,
) {
  const letter = columnLetter(column);
  return `${quotedSheetName(sheet)}!${letter}${row}:${letter}${row + rows - 1}`;
}

/** The headings of the columns that are entered and counted, in the order of a new table. */
function enteredHeadings(): readonly string[] {
  const { columns } = sheetTexts(contractInUse().language).activity;
  return [columns.period, columns.municipality, ...figureHeadingsInOrder()];
}

function countedHeadings(): readonly string[] {
  const { counted } = sheetTexts(contractInUse().language).activity;
  return [counted.municipality, counted.status, ...figureHeadingsInOrder()];
}

function figureHeadingsInOrder(): readonly string[] {
  const contract = contractInUse();
  const figures = figureHeadings(contract, sheetTexts(contract.language).activity.columns);
  return figureColumns(contract).map((key) => figures[key] ?? key);
}
