import type { Contract } from "../../contract/contract";
import type { SheetPlan } from "../../sheets/plan/plan";
import { markerOf } from "../identity/marker";
import type { WorkbookSnapshot } from "../identity/inspectWorkbook";
import { runWrites } from "../runExcel";
import { queueSheetMarkers, queueSheets } from "./queueSheets";

/** Writes sheets into a workbook that has the contract's, in one request, and shows the first to the user. */
export async function writeOptionalSheets(
  plans: readonly SheetPlan[],
  contract: Contract,
  snapshot: WorkbookSnapshot,
): Promise<void> {
  await runWrites((context) => {
    const written = queueSheets(context, plans, snapshot);
    written[0]?.sheet.activate();
    queueSheetMarkers(context, written, markerOf(contract));
  });
}
