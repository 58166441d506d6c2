import type { Contract } from "../../contract/contract";
import type { Population } from "../../contract/populationSchema";
import type { WorkbookPlan } from "../../sheets/plan/plan";
import { writeContractPart } from "../identity/contractPart";
import { markerOf, PROPERTY_MARKER, writeWorkbookMarker } from "../identity/marker";
import type { SeenWorkbook } from "../identity/lookAtWorkbook";
import { runWrites } from "../runExcel";
import { markSheets, writeSheets } from "./writeSheets";

/**
 * Writes a plan into the open workbook in one request, the markers last, so that a workbook that bears them is
 * whole.
 */
export async function writeWorkbook(
  plan: WorkbookPlan,
  contract: Contract,
  population: Population,
  seen: SeenWorkbook,
): Promise<void> {
  await runWrites((context) => {
    const { workbook } = context;
    const written = writeSheets(workbook, plan.sheets, seen);
    const marker = markerOf(contract);
    workbook.customXmlParts.add(writeContractPart(contract, population));
    markSheets(written, marker);
    workbook.properties.custom.add(PROPERTY_MARKER, writeWorkbookMarker(marker));
    written.find(({ plan: each }) => each.part === plan.opensOn)?.sheet.activate();
  });
}
