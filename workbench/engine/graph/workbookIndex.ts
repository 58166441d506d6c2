import { contains } from "../../model/address";
import type { Table } from "../../model/table";
import type { Workbook } from "../../model/workbook";
import type { SheetNode } from "./sheetNode";

/** A table with its columns' places by name. */
export interface IndexedTable {
  readonly place: SheetNode;
  readonly table: Table;
  /** Position in the table, by name in lower case. */
  readonly columns: ReadonlyMap<string, number>;
}

/** Everything that formulas refer to by name. Names are looked up in lower case. */
export interface WorkbookIndex {
  sheet(name: string): SheetNode | undefined;
  /** A sheet's place among the tabs, from 0. */
  position(place: SheetNode): number;
  table(name: string): IndexedTable | undefined;
  tableAt(place: SheetNode, row: number, column: number): IndexedTable | undefined;
  /** The formula of a defined name, as seen from that sheet: the sheet's own names come first. */
  definedName(name: string, from: SheetNode): string | undefined;
}

export function createWorkbookIndex(workbook: Workbook, places: readonly SheetNode[]): WorkbookIndex {
  const sheets = new Map(places.map((place) => [place.sheet.name.toLowerCase(), place]));
  const tables = new Map<string, IndexedTable>();
  const tablesOf = new Map<SheetNode, IndexedTable[]>();
  const names = new Map(workbook.names.map((each) => [each.name.toLowerCase(), each.formula]));
  const namesOf = new Map<SheetNode, Map<string, string>>();
  for (const place of places) {
    const own: IndexedTable[] = [];
    for (const table of place.sheet.tables) {
      const columns = new Map<string, number>();
      table.columns.forEach((column, position) => columns.set(column.name.toLowerCase(), position));
      const indexed = { place, table, columns };
      own.push(indexed);
      tables.set(table.name.toLowerCase(), indexed);
    }
    tablesOf.set(place, own);
    namesOf.set(place, new Map(place.sheet.names.map((each) => [each.name.toLowerCase(), each.formula])));
  }
  return {
    sheet: (name) => sheets.get(name),
    position: (place) => places.indexOf(place),
    table: (name) => tables.get(name),
    tableAt: (place, row, column) =>
      tablesOf.get(place)?.find((each) => contains(each.table.area, row, column)),
    definedName: (name, from) => namesOf.get(from)?.get(name) ?? names.get(name),
  };
}
