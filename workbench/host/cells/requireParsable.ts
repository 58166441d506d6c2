import type { Sheet } from "../../model/sheet";
import { invalidArgument } from "../officeError";
import type { HostSession } from "../hostSession";
import { fullAddress } from "./areas";

/** Refuses a formula Excel would not accept at that cell. */
export function requireParsable(
  session: HostSession,
  sheet: Sheet,
  row: number,
  column: number,
  formula: string,
): void {
  const fault = session.engine.check(formula, { sheet, row, column });
  if (fault === undefined) return;
  const place = fullAddress(sheet, { row, column, rows: 1, columns: 1 });
  throw invalidArgument(`${place}: Excel refuses the formula ${formula}: ${fault}`);
}
