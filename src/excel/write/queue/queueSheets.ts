import { compactSheetPlan } from "../../../sheets/batching/compactSheetPlan";
import { SHEET_PARTS, type SheetPlan } from "../../../sheets/plan/plan";
import { queueInputStyle } from "../../identity/inputStyle";
import { queueInsertionBegins, queueInsertionEnds } from "../../identity/insertionMark";
import {
  SHEET_MARKER,
  formatBegunMarker,
  formatSheetMarker,
  type WorkbookMarker,
} from "../../identity/marker";
import type { WorkbookSnapshot } from "../../identity/inspectWorkbook";
import { rangeCache } from "../rangeCache";
import {
  queueBehaviour,
  queueSheetContents,
  queueLooks,
  queueNames,
  queueTables,
  type SheetContext,
} from "./queueSheetContents";

/**
 * Queues sheets after those the workbook has: tables first, then the names, then the formulas that refer to them.
 */
export function queueSheets(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  snapshot: WorkbookSnapshot,
): SheetContext[] {
  const { workbook } = context;
  workbook.application.suspendApiCalculationUntilNextSync();
  workbook.application.suspendScreenUpdatingUntilNextSync();
  queueInsertionBegins(
    context,
    plans.map(({ name }) => name),
  );
  const isNew = plans.some(({ part }) => SHEET_PARTS.some((each) => each === part));
  if (isNew || !snapshot.hasInputStyle) queueInputStyle(workbook, snapshot.hasInputStyle);

  const written = plans.map((plan): SheetContext => {
    const sheet = workbook.worksheets.add(plan.name);
    // Known as ours from its first moment, in case all breaks off and nothing can be taken back.
    sheet.names.add(SHEET_MARKER, `="${formatBegunMarker(plan.part)}"`).visible = false;
    return { plan: compactSheetPlan(plan), sheet, ranges: rangeCache(sheet) };
  });
  for (const each of written) queueTables(each);
  const there = new Set(snapshot.names.map(({ name }) => name));
  for (const each of written) queueNames(workbook, each, there);
  for (const each of written) {
    queueLooks(each);
    queueSheetContents(each);
    queueBehaviour(each);
  }
  return written;
}

/** Marks sheets as complete, last of all. */
export function queueSheetMarkers(
  context: Excel.RequestContext,
  written: readonly SheetContext[],
  marker: WorkbookMarker,
): void {
  for (const { sheet, plan } of written) {
    const table = plan.tables[0]?.name ?? String(plan.key ?? "");
    const value = formatSheetMarker({ ...marker, part: plan.part, table });
    sheet.names.getItem(SHEET_MARKER).formula = `="${value}"`;
  }
  queueInsertionEnds(context);
}
