import type { CountedBeside } from "../../sheets/countedBeside";
import type { TableLocation } from "../read/tableLocation";
import { runExcel } from "../runExcel";

/** Writes the headers beside Aktivitet anew where they stand, and what their names mean, in one request. */
export async function writeCountedBeside(
  { sheetId, firstRow, firstColumn }: TableLocation,
  { formulas, names }: CountedBeside,
): Promise<void> {
  await runExcel(async (context) => {
    const { workbook } = context;
    const headers = workbook.worksheets.getItem(sheetId);
    headers.getRangeByIndexes(firstRow - 1, firstColumn, 1, formulas.length).formulas = [[...formulas]];
    for (const { name, formula } of names) workbook.names.getItem(name).formula = formula;
    await context.sync();
  });
}
