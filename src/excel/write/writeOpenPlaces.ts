import { contractTableOf } from "../../sheets/contract/contractNaming";
import type { OpenPlaces } from "../../sheets/contract/openPlaces";
import { INPUT_STYLE } from "../identity/inputStyle";
import { runExcel } from "../runExcel";

/** Gives Kontraktmål the columns that it lacks, and writes the word in every open place, in one batch after a look. */
export async function writeOpenPlaces({ years, cells }: OpenPlaces, word: string): Promise<void> {
  await runExcel(async (context) => {
    const { tables, worksheets } = context.workbook;
    tables.load("items/name");
    await context.sync();
    const measures = tables.items.find(({ name }) => contractTableOf(name) === "measures");
    for (const year of years) {
      measures?.columns.add(undefined, undefined, year);
      const added = measures?.columns.getItem(year).getDataBodyRange();
      if (!added) continue;
      added.style = INPUT_STYLE;
      added.format.horizontalAlignment = "Right";
    }
    for (const { sheet, cell } of cells) worksheets.getItem(sheet).getRange(cell).values = [[word]];
    await context.sync();
  });
}
