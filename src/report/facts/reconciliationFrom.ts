import { yearOfDay } from "../../calc/contractYear";
import type { Contract } from "../../contract/contract";
import { sheetTexts } from "../../language/sheets/sheets";
import type { Reconciliation } from "./reconciliation";
import type { MunicipalityFacts } from "./reportFacts";
import { figureIn, type CountedColumns } from "./workbookRead";

interface Reconciled {
  readonly municipalities: readonly MunicipalityFacts[];
  readonly year: number;
  /** The last day that is counted, as an Excel serial number. */
  readonly countedUntil: number;
}

/** Absent where nothing is known of what was entered. */
export function reconciliationFrom(
  { rows, entered }: CountedColumns,
  contract: Contract,
  { municipalities, year, countedUntil }: Reconciled,
): Reconciliation | undefined {
  if (!entered) return undefined;
  const { columns, counted: beside, status } = sheetTexts(contract.language).activity;
  const sums = { entered: 0, changedSinceLock: 0, leftOut: 0 };
  for (const [index, row] of rows.entries()) {
    const typed = entered[index] ?? 0;
    const counts = figureIn(row[columns.individual]);
    const month = figureIn(row[columns.period])?.value;
    // What comes in for later months makes no report another one.
    const isOther = month !== undefined && (yearOfDay(contract, month) !== year || month > countedUntil);
    if (isOther) continue;
    sums.entered += typed;
    if (row[beside.status]?.value === status.locked) sums.changedSinceLock += typed - (counts?.value ?? 0);
    else sums.leftOut += typed - (counts?.value ?? 0);
  }
  const counted = municipalities.reduce((sum, { individual }) => sum + (individual?.value ?? 0), 0);
  const difference = sums.entered - counted - sums.changedSinceLock - sums.leftOut;
  return { ...sums, counted, difference };
}
