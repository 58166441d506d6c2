import { contractTableOf } from "../../sheets/contract/contractNaming";
import type { OpenPlaces } from "../../sheets/contract/openPlaces";
import type { CellPlace } from "../../sheets/contract/draft";
import { INPUT_STYLE } from "../identity/inputStyle";
import { runExcel } from "../runExcel";

/**
 * Gives Kontraktmål the columns that it lacks, and writes the word in every open place, in one batch after a look; what
 * somebody has typed there in the last moment is put back.
 */
export async function writeOpenPlaces(
  { years, cells, added: inNewColumns }: OpenPlaces,
  word: string,
): Promise<void> {
  await runExcel(async (context) => {
    const { tables, worksheets } = context.workbook;
    tables.load("items/name");
    const rangeAt = ({ sheet, cell }: CellPlace) => worksheets.getItem(sheet).getRange(cell);
    await context.sync();
    const measures = tables.items.find(({ name }) => contractTableOf(name) === "measures");
    const seen = cells.map((place) => rangeAt(place).load("values"));
    for (const year of years) {
      measures?.columns.add(undefined, undefined, year);
      const added = measures?.columns.getItem(year).getDataBodyRange();
      if (!added) continue;
      added.style = INPUT_STYLE;
      added.format.horizontalAlignment = "Right";
    }
    for (const place of cells) rangeAt(place).values = [[word]];
    for (const place of inNewColumns) rangeAt(place).values = [[word]];
    await context.sync();
    const typed = cells.flatMap((place, index) => {
      const value: unknown = seen[index]?.values[0]?.[0];
      return value === "" ? [] : [{ place, value }];
    });
    if (typed.length === 0) return;
    for (const { place, value } of typed) rangeAt(place).values = [[value]];
    await context.sync();
  });
}
