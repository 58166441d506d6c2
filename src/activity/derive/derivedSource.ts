import type { Contract } from "../../contract/contract";
import { sheetTexts } from "../../language/sheets/sheets";
import { FIGURE_COLUMNS, type ActivityRow } from "../tables/activityRow";
import { type Entry, isBlank } from "../values/entry";
import type { EnteredRow } from "../tables/enteredRow";
import { sameText } from "../values/sameText";

/** What a row of Aktivitet has as its source where it was made up from meetings. */
export function madeUpSource({ language }: Contract): string {
  return sheetTexts(language).sheets.meetings;
}

/** Whether a row's source says that it was made up from meetings. */
export function isMadeUp({ source }: { readonly source: Entry }, contract: Contract): boolean {
  return sameText(source, madeUpSource(contract));
}

/** The rows of Aktivitet that were made up from meetings and hold a figure other than zero. */
export function filledMadeUpRows(rows: readonly EnteredRow<ActivityRow>[], contract: Contract): number[] {
  const isFilled = (entry: Entry) => !isBlank(entry) && entry !== 0;
  return rows.flatMap(({ row, values }) =>
    isMadeUp(values, contract) && FIGURE_COLUMNS.some((column) => isFilled(values[column])) ? [row] : [],
  );
}
