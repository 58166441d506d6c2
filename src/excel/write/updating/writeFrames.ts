import type { Contract } from "../../../contract/contract";
import type { SheetPlan } from "../../../sheets/plan/plan";
import type { FrameChanges } from "../../../sheets/updating/frameChanges";
import type { SeenSheet } from "../../../sheets/updating/seenWorkbook";
import { markerOf } from "../../identity/marker";
import type { WorkbookSnapshot } from "../../identity/inspectWorkbook";
import { runWrites } from "../../runExcel";
import { queueSheetMarkers, queueSheets } from "../queue/queueSheets";
import { queueFrame } from "./queueFrame";

/** Makes sheets that are missing, and rows, columns and tables that others lack, in one request. */
export async function writeFrames(
  missing: readonly SheetPlan[],
  lacking: readonly { readonly sheet: SeenSheet; readonly frame: FrameChanges }[],
  contract: Contract,
  snapshot: WorkbookSnapshot,
): Promise<void> {
  await runWrites((context) => {
    const { application } = context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    for (const { sheet, frame } of lacking) queueFrame(context, sheet, frame);
    if (missing.length === 0) return;
    queueSheetMarkers(context, queueSheets(context, missing, snapshot), markerOf(contract));
  });
}
