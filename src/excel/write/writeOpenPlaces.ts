import { contractTableOf } from "../../sheets/contract/contractNaming";
import type { OpenPlaces } from "../../sheets/contract/openPlaces";
import type { CellPlace } from "../../sheets/contract/draft";
import { INPUT_STYLE } from "../identity/inputStyle";
import { runExcel } from "../runExcel";

/**
 * Gives Kontraktmål the columns that it lacks, and writes the word in every open place, in one batch after a look: where
 * somebody has typed meanwhile, that stays.
 */
export async function writeOpenPlaces({ years, cells, added: inNewColumns }: OpenPlaces, word: string): Promise<void> {
  await runExcel(async (context) => {
    const { tables, worksheets } = context.workbook;
    tables.load("items/name");
    const rangeAt = ({ sheet, cell }: CellPlace) => worksheets.getItem(sheet).getRange(cell);
    const places = cells.map((place) => rangeAt(place).load("values"));
    await context.sync();
    const measures = tables.items.find(({ name }) => contractTableOf(name) === "measures");
    for (const year of years) {
      measures?.columns.add(undefined, undefined, year);
      const added = measures?.columns.getItem(year).getDataBodyRange();
      if (!added) continue;
      added.style = INPUT_STYLE;
      added.format.horizontalAlignment = "Right";
    }
    for (const place of places) if (place.values[0]?.[0] === "") place.values = [[word]];
    for (const place of inNewColumns) rangeAt(place).values = [[word]];
    await context.sync();
  });
}
