import { BrokenOffError } from "../../answering/brokenOffError";
import { failureReason, type FailureReason } from "../../officeError";
import { loadMarks } from "../../read/load/loadMarks";
import type { TableLocation } from "../../read/tables/tableLocation";
import { runExcel } from "../../runExcel";

/** A sheet on which cells are marked. */
export interface MarkSheet {
  readonly sheetId: string;
  readonly name: string;
  readonly places: readonly TableLocation[];
  /** The cells that were marked last; `undefined` where an older version marked them. */
  readonly cells: readonly string[] | undefined;
}

/** Errors that say nothing of a sheet's rules: asking again in another way would help nobody. */
const NOT_OF_RULES: ReadonlySet<FailureReason> = new Set(["connection", "cell-edit", "protected"]);

/** Whether an error may come of a sheet's rules, so that another way helps. */
export function isOfRules(error: unknown): boolean {
  return !(error instanceof BrokenOffError) && !NOT_OF_RULES.has(failureReason(error));
}

/**
 * Takes our marks off a sheet. Where two rules share a cell, some Excels can read and delete none of them: then each
 * cell that is known to be marked is cleared of all its rules.
 */
export async function removeMarks(sheet: MarkSheet): Promise<void> {
  try {
    await removeByRule(sheet);
  } catch (error) {
    if (!isOfRules(error) || !sheet.cells) throw error;
    await clearCells(sheet.sheetId, sheet.cells);
  }
}

async function removeByRule({ places }: MarkSheet): Promise<void> {
  await runExcel(async (context) => {
    const marks = loadMarks(context, places);
    await context.sync();
    const found = marks();
    for (const format of found) format.delete();
    if (found.length > 0) await context.sync();
  });
}

async function clearCells(sheetId: string, cells: readonly string[]): Promise<void> {
  await runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    for (const cell of cells) sheet.getRange(cell).conditionalFormats.clearAll();
    await context.sync();
  });
}
