import type { Area } from "../../model/address";
import type { Sheet } from "../../model/sheet";
import { OfficeError } from "../officeError";
import type { HostSession } from "../hostSession";
import { fullAddress } from "./areas";
import { uniform } from "./cellStyle";

/** Refuses entries into locked cells of a protected sheet. */
export function requireUnlocked(session: HostSession, sheet: Sheet, area: Area): void {
  if (!sheet.protection) return;
  const unlocked = uniform(session, sheet, area, (style) => style.locked === false);
  if (unlocked === true) return;
  throw new OfficeError(
    "AccessDenied",
    `${fullAddress(sheet, area)} holds locked cells and the sheet is protected: unprotect it first.`,
  );
}

/** A protected sheet lets no table be made, changed or renamed, whatever it allows otherwise. */
export function allowsTables({ sheet }: { readonly sheet: Sheet }): boolean {
  if (!sheet.protection) return true;
  throw new OfficeError(
    "AccessDenied",
    `The tables of ${sheet.name} cannot change: the sheet is protected, unprotect it first.`,
  );
}

/** Refuses what a protected sheet allows only by an option, such as `allowFormatCells`. */
export function requireAllowed(sheet: Sheet, option: string): void {
  if (!sheet.protection || sheet.protection.options[option] === true) return;
  throw new OfficeError(
    "AccessDenied",
    `The sheet ${sheet.name} is protected without ${option}: unprotect it first.`,
  );
}
