import type { Area } from "../../model/address";
import { intersects, ROW_COUNT } from "../../model/address";
import type { Sheet } from "../../model/sheet";
import type { Table } from "../../model/table";
import { createId, tableByName } from "../../model/workbook";
import { fullAddress, isUnbounded } from "../cells/areas";
import { readText } from "../cells/readCells";
import { shiftCells } from "../cells/shiftCells";
import { putEntry } from "../cells/putEntry";
import { freeName } from "../names";
import { invalidArgument, OfficeError } from "../officeError";
import type { HostSession } from "../hostSession";
import { calculateIfNeeded, invalidateStructure } from "../hostSession";
import { noteWritten } from "./calculatedColumn";
import { uniqueColumnNames } from "./tableColumnNames";

/**
 * Makes a table of an area. Its header texts become unique; an area that is only a header gets a blank row;
 * without headers a header row is put in above, which moves what stands below.
 */
export function addTable(session: HostSession, sheet: Sheet, given: Area, hasHeaders: boolean): Table {
  if (isUnbounded(given)) throw invalidArgument("A table cannot span whole rows or columns.");
  const insertRow = hasHeaders && given.rows === 1;
  let area = insertRow ? { ...given, rows: 2 } : given;
  requireNoMerged(sheet, area);
  if (!hasHeaders) {
    const band = { from: area.column, count: area.columns };
    requireNoTable(sheet, { ...area, rows: area.rows + 1 });
    shiftCells(session, sheet, { vertical: true, from: area.row, count: 1, band });
    area = { ...area, rows: area.rows + 1 };
  }
  if (area.row + area.rows > ROW_COUNT) throw invalidArgument("The table would run off the sheet.");
  requireNoTable(sheet, area);
  calculateIfNeeded(session);
  const header = { ...area, rows: 1 };
  const [texts = []] = hasHeaders ? readText(session, sheet, header) : [Array<string>(area.columns).fill("")];
  const names = uniqueColumnNames(texts, session.locale);
  names.forEach((value, index) => {
    putEntry(session, sheet, area.row, area.column + index, { kind: "constant", value });
  });
  const stem = session.locale === "da-DK" ? "Tabel" : "Table";
  const isTaken = (name: string): boolean =>
    tableByName(session.workbook, name) !== undefined ||
    session.workbook.names.some((each) => each.name.toLowerCase() === name.toLowerCase());
  const table: Table = {
    id: createId(),
    name: freeName(stem, isTaken),
    area,
    columns: names.map((name, index) => ({ id: index + 1, name })),
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: "TableStyleMedium2",
  };
  sheet.tables.push(table);
  for (let index = 0; index < area.columns; index++) noteWritten(session, sheet, table, area.column + index);
  if (insertRow) table.insertRow = true;
  invalidateStructure(session);
  return table;
}

/** Refuses an area that holds merged cells, or a part of some. */
export function requireNoMerged(sheet: Sheet, area: Area): void {
  const merged = sheet.merged.find((each) => intersects(each, area));
  if (!merged) return;
  const message = `The merged cells ${fullAddress(sheet, merged)} stand in the way of a table.`;
  throw new OfficeError("MergedRangeConflict", message);
}

/** Refuses an area that another table of the sheet touches. */
export function requireNoTable(sheet: Sheet, area: Area, own?: Table): void {
  const other = sheet.tables.find((each) => each !== own && intersects(each.area, area));
  if (!other) return;
  throw new OfficeError(
    "InvalidArgument",
    `${fullAddress(sheet, area)} overlaps the table ${other.name} (${fullAddress(sheet, other.area)}).`,
  );
}
