import type { Contract } from "../../contract/contract";
import type { SheetPlan } from "../../sheets/plan/plan";
import { markerOf } from "../identity/marker";
import type { WorkbookSnapshot } from "../identity/inspectWorkbook";
import { queueLogging, type Logging } from "../log/logging";
import { runWrites } from "../runExcel";
import { queueSheetMarkers, queueSheets } from "./queue/queueSheets";

/**
 * Writes sheets into a workbook that has the contract's, in one request, and shows the first to the user.
 * @param beside what the file keeps with them, as XML, and the lines that the log gets
 */
export async function writeOptionalSheets(
  plans: readonly SheetPlan[],
  contract: Contract,
  snapshot: WorkbookSnapshot,
  {
    filePart,
    logging,
  }: { readonly filePart?: string | undefined; readonly logging?: Logging | undefined } = {},
): Promise<void> {
  await runWrites((context) => {
    const written = queueSheets(context, plans, snapshot);
    written[0]?.sheet.activate();
    if (filePart !== undefined) context.workbook.customXmlParts.add(filePart);
    queueSheetMarkers(context, written, markerOf(contract));
    if (logging) queueLogging(context, logging);
  });
}
