import { contractInUse } from "../../contract/contractInUse";
import { readContractTables } from "../../excel/read/tables/readContractTables";
import { writeOpenPlaces } from "../../excel/write/writeOpenPlaces";
import { contractTexts } from "../../language/sheets/contractTexts";
import { recover } from "../../excel/recover/recover";
import { openPlaces, type OpenPlaces } from "../../sheets/contract/openPlaces";
import { toCommandFailure } from "../steps/commandFailure";

/**
 * Writes that nothing is agreed in each blank that a period of the contract's sheets needs, and gives Kontraktmål a
 * column for each period that has none; what stands there stays.
 * @throws CommandFailure
 */
export async function fillOpenPlaces(): Promise<void> {
  try {
    const words = contractTexts(contractInUse().language);
    const before = await readContractTables();
    await writeOpenPlaces(openPlaces(before, words), words.notFixed).catch((error: unknown) =>
      recover(error, {
        look: readContractTables,
        isWhole: (now) => isFilled(openPlaces(now, words)),
        isAsBefore: (now) => JSON.stringify(now) === JSON.stringify(before),
      }),
    );
  } catch (error) {
    throw toCommandFailure(error);
  }
}

function isFilled({ years, cells, added }: OpenPlaces): boolean {
  return years.length + cells.length + added.length === 0;
}
