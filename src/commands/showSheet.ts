import { findAddInParts } from "../excel/identity/addInParts";
import { inspectWorkbook } from "../excel/identity/inspectWorkbook";
import { activateSheet } from "../excel/write/activateSheet";
import type { AnyPart } from "../sheets/plan/parts";
import { toCommandFailure } from "./steps/commandFailure";

/**
 * Shows one of our sheets, whatever it is called now.
 * @returns whether it is there
 * @throws CommandFailure
 */
export async function showSheet(part: AnyPart): Promise<boolean> {
  try {
    const sheet = findAddInParts(await inspectWorkbook())?.sheets.get(part);
    if (!sheet) return false;
    await activateSheet(sheet.id);
    return true;
  } catch (error) {
    throw toCommandFailure(error);
  }
}
