import type { Area } from "../../model/address";
import { parseArea, splitSheet } from "../../model/address";
import type { Sheet } from "../../model/sheet";
import { sheetByName, tableByName } from "../../model/workbook";
import { tableBody } from "../../model/table";
import { invalidArgument, itemNotFound, OfficeError } from "../officeError";
import { isOfficeObject } from "../officeObject";
import type { RangeTarget, HostSession } from "../hostSession";
import { rangeType } from "./rangeObject";

export interface SheetArea {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Where a range stands now; a refusal where its cells are deleted. */
export function locateRange(range: RangeTarget): SheetArea {
  if (!range.area) throw new OfficeError("InvalidReference", "The range's cells have been deleted.");
  return { sheet: range.sheet, area: range.area };
}

/** The range an argument means: a Range object, an address, a defined name or a table's name. */
export function rangeArgument(value: unknown, session: HostSession, home: Sheet, what: string): SheetArea {
  if (isOfficeObject(value)) {
    if (value.type !== rangeType) throw invalidArgument(`${what} must be a range, not a ${value.type.name}.`);
    return locateRange(value.target as RangeTarget);
  }
  if (typeof value !== "string") throw invalidArgument(`${what} must be a range or an address.`);
  const place = resolveRange(value, session, home);
  if (!place) throw invalidArgument(`${what}: ${value} is no address on a sheet of this workbook.`);
  return place;
}

/** Reads `A1:B2`, `Ark1!A1`, a defined name that is a range, or a table's name (its rows). */
export function resolveRange(address: string, session: HostSession, home: Sheet): SheetArea | undefined {
  const split = splitSheet(address.replace(/^=/, ""));
  const sheet = split.sheet === undefined ? home : sheetByName(session.workbook, split.sheet);
  if (!sheet) throw itemNotFound(`The workbook has no sheet named ${split.sheet}.`);
  const area = parseArea(split.address);
  if (area) return { sheet, area };
  const wanted = split.address.toLowerCase();
  const name = [...sheet.names, ...session.workbook.names].find((each) => each.name.toLowerCase() === wanted);
  if (name) return namedRange(name.formula, session, sheet);
  const found = tableByName(session.workbook, split.address);
  return found && { sheet: found.sheet, area: tableBody(found.table) };
}

/** The range a name's formula is, where it is one. */
export function namedRange(formula: string, session: HostSession, home: Sheet): SheetArea | undefined {
  const split = splitSheet(formula.replace(/^=/, ""));
  const sheet = split.sheet === undefined ? home : sheetByName(session.workbook, split.sheet);
  const area = parseArea(split.address);
  return sheet && area && { sheet, area };
}
