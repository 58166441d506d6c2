import type { Sheet } from "../../model/sheet";
import { tableBody, type Table, type TableColumn } from "../../model/table";
import { readText } from "../cells/readCells";
import type { HostSession } from "../hostSession";
import { calculateIfNeeded } from "../hostSession";

/**
 * Shows the rows that every filter of a table lets through and hides the others, as they stand now: what is entered
 * later is filtered when a filter is set again.
 */
export function showFilteredRows(session: HostSession, sheet: Sheet, table: Table): void {
  calculateIfNeeded(session);
  const body = tableBody(table);
  readText(session, sheet, body).forEach((texts, index) => {
    const hidden = table.columns.some(
      ({ filter }, column) => filter !== undefined && !filter.includes(texts[column] ?? ""),
    );
    const row = body.row + index;
    const settings = sheet.rows.get(row);
    if (hidden || settings?.hidden) sheet.rows.set(row, { ...settings, hidden });
  });
}

/** Takes filters away; where there is none, rows that somebody has hidden stay so. */
export function clearFilters(
  session: HostSession,
  sheet: Sheet,
  table: Table,
  columns: readonly TableColumn[],
): void {
  if (columns.every(({ filter }) => filter === undefined)) return;
  for (const column of columns) delete column.filter;
  showFilteredRows(session, sheet, table);
}
