import type { ReportFacts } from "../facts/reportFacts";
import { choiceRows } from "./choiceRows";
import { explanationRows } from "./explanationRows";
import { figureRows } from "./figureRows";
import type { HandoverCellPlaces, HandoverRow, HandoverSheets, HandoverState } from "./handoverRow";
import { lockRows } from "./lockRows";
import { muteRows } from "./muteRows";

/** Open points in a workbook, by topic: choices, explanations, locks, hidden issues, and figures that are due. */
export function handoverRows(
  facts: ReportFacts,
  state: HandoverState,
  sheets: HandoverSheets,
  cells: HandoverCellPlaces,
): readonly HandoverRow[] {
  return [
    ...choiceRows(facts, sheets, cells),
    ...explanationRows(facts, sheets),
    ...lockRows(facts, state, sheets),
    ...muteRows(facts, state, sheets),
    ...figureRows(facts, sheets),
  ];
}

/**
 * Points that an earlier year has left open: choices, locks and hidden issues are listed once, with the chosen year's.
 */
export function earlierRows(facts: ReportFacts, sheets: HandoverSheets): readonly HandoverRow[] {
  return [...explanationRows(facts, sheets), ...figureRows(facts, sheets)];
}
