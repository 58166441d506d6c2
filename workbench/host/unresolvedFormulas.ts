import type { Cell } from "../model/cell";
import type { HostSession } from "./hostSession";

/** Settles, when a formula is entered, whether it ever finds the add-in's functions. */
export function resolveFunctions({ engine, modes }: HostSession, cell: Cell): void {
  if (modes.requestsBeforeRegistration > 0) engine.unresolved.add(cell);
  else engine.unresolved.delete(cell);
}

/** The formulas of a workbook that was opened before the add-in's functions were registered. */
export function leaveUnresolved(session: HostSession): void {
  for (const sheet of session.workbook.sheets) {
    for (const cell of sheet.cells.values()) if (cell.formula !== undefined) resolveFunctions(session, cell);
  }
  session.engine.restructure();
  session.needsCalculation = true;
}
