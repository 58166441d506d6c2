import type { Contract } from "../contract/contract";
import type { Population } from "../contract/populationSchema";
import { leanSheet } from "../sheets/leanSheet";
import type { WorkbookPlan } from "../sheets/plan";
import { writeContractPart } from "./contractPart";
import { addInputStyle } from "./inputStyle";
import {
  LAYOUT_VERSION,
  PROPERTY_MARKER,
  SHEET_MARKER,
  writeSheetMarker,
  writeWorkbookMarker,
} from "./marker";
import type { SeenWorkbook } from "./lookAtWorkbook";
import { reachCells } from "./reachCells";
import { runWrites } from "./runExcel";
import {
  writeBehaviour,
  writeContents,
  writeLooks,
  writeName,
  writeTables,
  type SheetInWork,
} from "./writeSheet";

/**
 * Writes a plan into the open workbook in one request: tables first, then the names, then the formulas
 * that speak of them, and the markers last, so that a workbook that bears them is whole.
 */
export async function writeWorkbook(
  plan: WorkbookPlan,
  contract: Contract,
  population: Population,
  seen: SeenWorkbook,
): Promise<void> {
  await runWrites((context) => {
    const { workbook } = context;
    workbook.application.suspendApiCalculationUntilNextSync();
    workbook.application.suspendScreenUpdatingUntilNextSync();
    if (!seen.hasInputStyle) addInputStyle(workbook);

    const written = plan.sheets.map((sheetPlan): SheetInWork => {
      const sheet = workbook.worksheets.add(sheetPlan.name);
      return { plan: leanSheet(sheetPlan), sheet, reach: reachCells(sheet) };
    });
    for (const each of written) writeTables(each);
    for (const { plan: each } of written) {
      for (const name of each.names) writeName(workbook, each, name);
    }
    for (const each of written) {
      writeLooks(each);
      writeContents(each);
      writeBehaviour(each);
    }

    const marker = { contract: contract.id, contractVersion: contract.version, layout: LAYOUT_VERSION };
    workbook.customXmlParts.add(writeContractPart(contract, population));
    for (const { sheet, plan: each } of written) {
      const table = each.tables[0]?.name ?? "";
      const value = writeSheetMarker({ ...marker, part: each.part, table });
      sheet.names.add(SHEET_MARKER, `="${value}"`).visible = false;
    }
    workbook.properties.custom.add(PROPERTY_MARKER, writeWorkbookMarker(marker));
    written.find(({ plan: each }) => each.part === plan.opensOn)?.sheet.activate();
  });
}
