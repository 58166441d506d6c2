import type { Contract } from "../../contract/contract";
import type { Population } from "../../contract/populationSchema";
import type { WorkbookPlan } from "../../sheets/plan/plan";
import { queueContractFollowed } from "../identity/contractBefore";
import { contractPartXml } from "../identity/contractPartXml";
import { markerOf, PROPERTY_MARKER, formatWorkbookMarker } from "../identity/marker";
import type { WorkbookSnapshot } from "../identity/inspectWorkbook";
import { queueLogging, type Logging } from "../log/logging";
import { runWrites } from "../runExcel";
import { queueSheetMarkers, queueSheets } from "./queue/queueSheets";

/**
 * Writes a plan into the open workbook in one request, the markers last, so that a workbook with markers is complete.
 * @param logging the lines that the log gets, where the workbook has one
 */
export async function writeContractSheets(
  plan: WorkbookPlan,
  contract: Contract,
  population: Population | null,
  snapshot: WorkbookSnapshot,
  logging?: Logging,
): Promise<void> {
  await runWrites((context) => {
    const { workbook } = context;
    const written = queueSheets(context, plan.sheets, snapshot);
    const marker = markerOf(contract);
    const { customXmlParts } = workbook;
    customXmlParts.add(contractPartXml(contract, population));
    queueContractFollowed(context);
    queueSheetMarkers(context, written, marker);
    workbook.properties.custom.add(PROPERTY_MARKER, formatWorkbookMarker(marker));
    const shown = written.find(({ plan: each }) => each.part === plan.activeSheet);
    shown?.sheet.activate();
    if (shown?.plan.cursor) shown.sheet.getRange(shown.plan.cursor).select();
    if (logging) queueLogging(context, logging);
    // Of sheets that were deleted: last, as nobody could say which of two contracts is followed.
    for (const id of snapshot.contractParts) customXmlParts.getItem(id).delete();
  });
}
