import type { Contract } from "../../contract/contract";
import { KNOWN_FIGURES } from "../../contract/figures";
import { sheetTexts } from "../../language/sheets/sheets";
import type { ChangedCell } from "../import/activityImport";
import { cellStateOf } from "../tables/change";
import type { ActivityFacts } from "../tables/activityFacts";
import { figureColumns, type ActivityRow } from "../tables/activityRow";
import { isBlank } from "../values/entry";
import { sameText } from "../values/normalizeText";
import type { DerivedRow } from "./deriveActivity";

/**
 * Whether a row says only that there was none, and so 0: it claims no count of its own, and gives way to meetings
 * that were held there after all.
 */
export function isPlaceholder(values: ActivityRow, contract: Contract): boolean {
  const { zeroSource } = sheetTexts(contract.language).activity;
  return (
    sameText(values.source, zeroSource) &&
    figureColumns(contract).every((column) => isBlank(values[column]) || values[column] === 0)
  );
}

/**
 * Zeros of such rows that the meetings there say nothing about: how many were young among firms whose founding nobody
 * knows. Once the row has meetings the zero has no ground left, and the figure is missing.
 * @param changed cells that change otherwise, from derived rows by their number from 1
 * @param placeholders such rows, by the sheet's row numbers
 */
export function groundlessZeros(
  changed: readonly ChangedCell[],
  derived: readonly DerivedRow[],
  placeholders: ReadonlyMap<number, ActivityFacts>,
): ChangedCell[] {
  const first = new Map(changed.map((cell) => [cell.row, cell]));
  return [...first.values()].flatMap((cell) => {
    const facts = placeholders.get(cell.row);
    const figures = derived[cell.fileRow - 1]?.figures;
    if (!facts || !figures) return [];
    return KNOWN_FIGURES.filter((column) => figures[column] === null && !isBlank(facts.values[column])).map(
      (column) => ({ ...cell, column, from: cellStateOf(facts, column), to: { value: null } }),
    );
  });
}
