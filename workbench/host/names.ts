import { parseArea } from "../model/address";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { sheetByName, tableByName } from "../model/workbook";
import { invalidArgument, OfficeError } from "./officeError";

/**
 * Refuses what Excel takes for no name of a range or table: spaces, a digit first, a cell's address
 * (`KKR2026` is one), a logical value, more than 255 characters.
 */
export function requireValidName(name: string, what: string): void {
  const fault = nameFault(name);
  if (fault) throw invalidArgument(`${what} cannot be named ${JSON.stringify(name)}: ${fault}.`);
}

function nameFault(name: string): string | undefined {
  if (name.length === 0 || name.length > 255) return "a name has 1 to 255 characters";
  if (!/^[\p{L}_\\]/u.test(name)) return "it must begin with a letter, _ or \\";
  if (!/^[\p{L}\p{N}\p{M}_.\\?]+$/u.test(name)) return "it may hold letters, digits, _, . and \\ only";
  if (parseArea(name)) return "it reads as a cell's address";
  if (/^r(\d*)(c\d*)?$|^c\d*$/i.test(name)) return "it reads as a cell's address (R1C1)";
  if (/^(true|false)$/i.test(name)) return "it reads as a logical value";
  return undefined;
}

/** Refuses a table's or workbook name's name that another table or workbook name has. */
export function requireFreeName(workbook: Workbook, name: string, what: string): void {
  const isTaken =
    tableByName(workbook, name) !== undefined ||
    workbook.names.some((each) => each.name.toLowerCase() === name.toLowerCase());
  if (isTaken) {
    throw new OfficeError("ItemAlreadyExists", `${what}: a table or name ${name} exists already.`);
  }
}

/** Refuses a sheet's name as Excel does. */
export function requireSheetName(workbook: Workbook, name: string, own?: Sheet): void {
  const fault = sheetNameFault(name);
  if (fault) throw invalidArgument(`A sheet cannot be named ${JSON.stringify(name)}: ${fault}.`);
  const other = sheetByName(workbook, name);
  if (other && other !== own) {
    throw new OfficeError("ItemAlreadyExists", `A sheet named ${other.name} exists already.`);
  }
}

function sheetNameFault(name: string): string | undefined {
  if (name.length === 0 || name.length > 31) return "a sheet's name has 1 to 31 characters";
  if (/[\\/?*[\]:]/.test(name)) return "it must hold none of \\ / ? * [ ] :";
  if (name.startsWith("'") || name.endsWith("'")) return "it must not begin or end with an apostrophe";
  if (/^history$/i.test(name)) return "Excel keeps it for the history of changes";
  return undefined;
}

/** A name not yet taken: `Tabel1`, `Tabel2`. */
export function freeName(stem: string, isTaken: (name: string) => boolean): string {
  for (let count = 1; ; count++) if (!isTaken(`${stem}${count}`)) return `${stem}${count}`;
}
