import type { Contract } from "../../contract/contract";
import type { SheetPlan } from "../../sheets/plan/plan";
import { markerOf } from "../identity/marker";
import type { SeenWorkbook } from "../identity/lookAtWorkbook";
import { runWrites } from "../runExcel";
import { markSheets, writeSheets } from "./writeSheets";

/** Writes one sheet into a workbook that has the contract's, in one request, and shows it to the user. */
export async function writeOptionalSheet(
  plan: SheetPlan,
  contract: Contract,
  seen: SeenWorkbook,
): Promise<void> {
  await runWrites((context) => {
    const written = writeSheets(context.workbook, [plan], seen);
    written[0]?.sheet.activate();
    markSheets(written, markerOf(contract));
  });
}
