import type { Contract } from "../../contract/contract";
import { sheetTexts } from "../../language/sheets/sheets";
import { KNOWN_FIGURES } from "../../contract/figures";
import type { ActivityRow } from "../tables/activityRow";
import { type Entry, isBlank } from "../values/entry";
import type { EnteredRow } from "../tables/enteredRow";
import { sameText } from "../values/normalizeText";

/** The source named in a row of Aktivitet that was derived from meetings. */
export function derivedSource({ language }: Contract): string {
  return sheetTexts(language).sheets.meetings;
}

/** Whether a row's source says that it was derived from meetings. */
export function isDerived({ source }: { readonly source: Entry }, contract: Contract): boolean {
  return sameText(source, derivedSource(contract));
}

/** The rows of Aktivitet that were derived from meetings and hold a figure other than zero. */
export function nonZeroDerivedRows(rows: readonly EnteredRow<ActivityRow>[], contract: Contract): number[] {
  const isFilled = (entry: Entry) => !isBlank(entry) && entry !== 0;
  return rows.flatMap(({ row, values }) =>
    isDerived(values, contract) && KNOWN_FIGURES.some((column) => isFilled(values[column])) ? [row] : [],
  );
}
