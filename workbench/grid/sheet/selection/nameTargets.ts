import { areaAddress, parseArea, splitSheet } from "../../../model/address";
import type { Area } from "../../../model/address";
import type { DefinedName } from "../../../model/definedName";
import type { Sheet } from "../../../model/sheet";
import { tableBody } from "../../../model/table";
import { sheetByName, tableByName } from "../../../model/workbook";
import type { Workbook } from "../../../model/workbook";

/** Some cells of a sheet. */
export interface NameTarget {
  readonly sheet: Sheet;
  readonly area: Area;
}

function namedTarget(workbook: Workbook, home: Sheet, { formula }: DefinedName): NameTarget | undefined {
  const { sheet: name, address } = splitSheet(formula.slice(1));
  const sheet = name === undefined ? home : sheetByName(workbook, name);
  const area = parseArea(address);
  return sheet && area ? { sheet, area } : undefined;
}

/** The target of an address (`B3`, `Ark2!A1:C9`), a defined name or a table's name. */
export function findTarget(workbook: Workbook, home: Sheet, typed: string): NameTarget | undefined {
  const { sheet: sheetName, address } = splitSheet(typed.trim());
  const sheet = sheetName === undefined ? home : sheetByName(workbook, sheetName);
  const area = parseArea(address);
  if (sheet && area) return { sheet, area };
  const wanted = typed.trim().toLowerCase();
  const name = [...home.names, ...workbook.names].find((each) => each.name.toLowerCase() === wanted);
  if (name) return namedTarget(workbook, home, name);
  const table = tableByName(workbook, wanted);
  return table && { sheet: table.sheet, area: tableBody(table.table) };
}

/** A visible name or a table that is exactly these cells; else the active cell's address. */
export function nameOfArea(workbook: Workbook, home: Sheet, area: Area, active: Area): string {
  const address = areaAddress(area);
  const isThis = (target: NameTarget | undefined): boolean =>
    target?.sheet === home && areaAddress(target.area) === address;
  const name = [...home.names, ...workbook.names].find(
    (each) => each.visible && isThis(namedTarget(workbook, home, each)),
  );
  const table = home.tables.find((each) => areaAddress(tableBody(each)) === address);
  const isSeveral = area.rows * area.columns > 1;
  return name?.name ?? (isSeveral ? table?.name : undefined) ?? areaAddress(active);
}
