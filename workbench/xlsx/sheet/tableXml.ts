import { areaAddress, cellAddress, quoteSheet, type Area } from "../../model/address";
import { cellKey, type Sheet } from "../../model/sheet";
import { tableBody, type Table, type TableColumn } from "../../model/table";
import { escapeAttributeControls } from "../package/escapeControls";
import { isGuid } from "../package/guid";
import { COMPATIBILITY, EXCEL_REVISION, SPREADSHEET } from "../package/namespaces";
import { totalFunction } from "../formula/totalFunction";
import { cellText, xmlDocument, xmlElement } from "../package/xmlElement";
import type { Writing } from "../package/writing";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/** Adds a table's part to the file and returns its path. */
export function addTablePart(sheet: Sheet, table: Table, writing: Writing): string {
  if (tableBody(table).rows < 1) {
    throw new Error(`The table ${table.name} has no row below its header; Excel wants one, even if empty.`);
  }
  requireHeaders(sheet, table);
  const id = writing.next("table");
  const path = `xl/tables/table${id}.xml`;
  writing.package.add(path, CONTENT_TYPE, xmlDocument(tableXml(sheet, table, id, writing)));
  return path;
}

/** Excel repairs a table whose header cells are anything but its columns' names, as texts. */
function requireHeaders(sheet: Sheet, table: Table): void {
  if (table.columns.length !== table.area.columns) {
    throw new Error(
      `The table ${table.name} has ${table.columns.length} columns on ${table.area.columns} of the sheet's.`,
    );
  }
  if (!table.showHeaders) return;
  table.columns.forEach(({ name }, index) => {
    const column = table.area.column + index;
    const cell = sheet.cells.get(cellKey(table.area.row, column));
    if (cell?.value === name && cell.formula === undefined) return;
    const where = `${quoteSheet(sheet.name)}!${cellAddress(table.area.row, column)}`;
    throw new Error(
      `${where} must hold the text "${name}", the name of a column of the table ${table.name}, and no formula.`,
    );
  });
}

function tableXml(sheet: Sheet, table: Table, id: number, writing: Writing): string {
  return xmlElement(
    "table",
    {
      xmlns: SPREADSHEET,
      "xmlns:mc": COMPATIBILITY,
      "mc:Ignorable": "xr",
      "xmlns:xr": EXCEL_REVISION,
      id,
      "xr:uid": isGuid(table.id) ? table.id : undefined,
      name: table.name,
      displayName: table.name,
      ref: areaAddress(table.area),
      headerRowCount: table.showHeaders ? undefined : 0,
      insertRow: table.insertRow ? true : undefined,
      totalsRowCount: table.showTotals ? 1 : undefined,
      totalsRowShown: table.showTotals ? undefined : false,
    },
    table.showHeaders && table.showFilterButton
      ? xmlElement("autoFilter", { ref: areaAddress(filteredArea(table)) }, ...table.columns.map(filterXml))
      : undefined,
    xmlElement(
      "tableColumns",
      { count: table.columns.length },
      ...table.columns.map((column, index) => columnXml(sheet, table, column, index, writing)),
    ),
    xmlElement("tableStyleInfo", {
      name: table.style === "" ? undefined : table.style,
      showFirstColumn: table.highlightFirstColumn,
      showLastColumn: table.highlightLastColumn,
      showRowStripes: table.showBandedRows,
      showColumnStripes: table.showBandedColumns,
    }),
  );
}

/** By which texts a column's rows are filtered; rows that are hidden say so themselves. */
function filterXml({ filter }: TableColumn, colId: number): string | undefined {
  if (!filter) return undefined;
  const values = filter.filter((text) => text !== "");
  return xmlElement(
    "filterColumn",
    { colId },
    xmlElement(
      "filters",
      { blank: values.length < filter.length ? true : undefined },
      values.map((val) => xmlElement("filter", { val: escapeAttributeControls(val) })),
    ),
  );
}

/** The filter leaves the total row out. */
function filteredArea(table: Table): Area {
  return table.showTotals ? { ...table.area, rows: table.area.rows - 1 } : table.area;
}

function columnXml(sheet: Sheet, table: Table, column: TableColumn, index: number, writing: Writing): string {
  const place = {
    where: `${quoteSheet(sheet.name)}, table ${table.name}, column ${column.name}`,
    sheet,
    table,
  };
  const formulaXml = (name: string, formula: string) => {
    const stored = writing.formulas(formula, place);
    // Where custom functions are left out the column keeps its values only.
    if (writing.values && stored.custom) return undefined;
    return xmlElement(name, { array: stored.dynamic ? true : undefined }, cellText(stored.text));
  };
  const total = table.showTotals ? totalOf(sheet, table, column, index) : undefined;
  const totalFormula = total?.formula;
  const known = totalFormula && totalFunction(totalFormula, column.name, table.name);
  const custom = totalFormula && !known ? formulaXml("totalsRowFormula", totalFormula) : undefined;
  return xmlElement(
    "tableColumn",
    {
      id: column.id,
      name: escapeAttributeControls(column.name),
      totalsRowLabel: total?.label ? escapeAttributeControls(total.label) : undefined,
      totalsRowFunction: known ? known : custom ? "custom" : undefined,
    },
    column.calculated ? formulaXml("calculatedColumnFormula", column.calculated) : undefined,
    custom,
  );
}

/** The total row's cell is what is shown, so it wins over what the column remembers. */
function totalOf(sheet: Sheet, table: Table, column: TableColumn, index: number): TableColumn["total"] {
  const row = table.area.row + table.area.rows - 1;
  const cell = sheet.cells.get(cellKey(row, table.area.column + index));
  if (cell?.formula !== undefined) return { formula: cell.formula };
  if (typeof cell?.value === "string" && cell.value !== "") return { label: cell.value };
  return cell && cell.value !== null ? undefined : column.total;
}
