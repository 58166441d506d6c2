import type { CountedBeside } from "../../sheets/countedBeside";
import type { TableLocation } from "../read/tables/tableLocation";
import { runExcel } from "../runExcel";

/**
 * Writes the headers beside Aktivitet anew where they stand, and what their names mean: a look at which names there are,
 * and one batch.
 */
export async function writeCountedBeside(
  { sheetId, firstRow, firstColumn }: TableLocation,
  { formulas, names }: CountedBeside,
): Promise<void> {
  await runExcel(async (context) => {
    const { workbook } = context;
    const present = names.map(({ name }) => workbook.names.getItemOrNullObject(name).load("name"));
    await context.sync();
    const headers = workbook.worksheets.getItem(sheetId);
    headers.getRangeByIndexes(firstRow - 1, firstColumn, 1, formulas.length).formulas = [[...formulas]];
    for (const [index, { name, formula }] of names.entries()) {
      const there = present[index];
      if (there && !there.isNullObject) there.formula = formula;
      else workbook.names.add(name, formula);
    }
    await context.sync();
  });
}
