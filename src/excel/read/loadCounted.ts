import { figureColumns } from "../../activity/tables/activityRow";
import { contractInUse } from "../../contract/contractInUse";
import { figureHeadings } from "../../contract/figureHeadings";
import { sheetTexts } from "../../language/sheets/sheets";
import type { CountedColumns, ReadRow } from "../../report/facts/workbookRead";
import { columnLetter, quotedSheetName } from "../../sheets/plan/address";
import type { AddInSheet } from "../identity/addInParts";
import { headerStart } from "./headerStart";
import { rowsOf } from "./loadRows";
import { notComputed } from "./notComputed";

/** Columns beside Aktivitet that are searched for those that say how it is counted: the user may have put others in. */
const SEARCH_WIDTH = 24;

/** Loads Aktivitet's months, and the columns beside it that say what each row counts as. */
export function loadCounted(
  context: Excel.RequestContext,
  { id, table: name, isOlder }: AddInSheet,
): () => CountedColumns {
  const contract = contractInUse();
  const { columns, counted } = sheetTexts(contract.language).activity;
  const figures = figureHeadings(contract, columns);
  const headings = [
    counted.municipality,
    counted.status,
    ...figureColumns(contract).map((key) => figures[key] ?? key),
  ];
  const sheet = context.workbook.worksheets.getItem(id).load("name");
  const table = sheet.tables.getItem(name);
  const whole = table.getRange().load("values,columnIndex");
  const beside = whole.getColumnsAfter(SEARCH_WIDTH).load("values,rowIndex,columnIndex");
  const line = beside.getRow(0).load("formulas");
  return () => {
    const headers = (beside.values[0] ?? []).map(String);
    const start = headerStart(headers, headings);
    const own = headers.slice(start);
    if (!headings.some((heading, index) => own[index] === heading)) return { rows: [], columns: {} };
    const at = {
      sheet: sheet.name,
      row: beside.rowIndex + 2,
      column: beside.columnIndex + 1 + start,
    };
    // In an earlier layout there were others.
    const broken = isOlder
      ? []
      : notComputed(
          {
            ...at,
            row: at.row - 1,
            values: beside.values.map((cells: unknown[]) => cells.slice(start)),
            formulas: (line.formulas[0] ?? []).slice(start),
          },
          headings,
        );
    const entered = rowsOf(whole.values.slice(1), (whole.values[0] ?? []).map(String), {
      ...at,
      column: whole.columnIndex + 1,
    });
    const rows = rowsOf(
      beside.values.slice(1).map((cells: unknown[]) => cells.slice(start)),
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
    return {
      rows,
      entered,
      broken,
      columns: Object.fromEntries(own.map((header, index) => [header, place(index)])),
    };
  };
}
