import { contractInUse } from "../../contract/contractInUse";
import { readContractTables } from "../../excel/read/tables/readContractTables";
import { writeOpenPlaces } from "../../excel/write/writeOpenPlaces";
import { contractTexts } from "../../language/sheets/contractTexts";
import { openPlaces } from "../../sheets/contract/openPlaces";
import { toCommandFailure } from "../steps/commandFailure";

/**
 * Writes that nothing is agreed in each blank that a period of the contract's sheets needs, and gives Kontraktmål a
 * column for each period that has none; what stands there stays.
 * @throws CommandFailure
 */
export async function fillOpenPlaces(): Promise<void> {
  try {
    const words = contractTexts(contractInUse().language);
    await writeOpenPlaces(openPlaces(await readContractTables(), words), words.notFixed);
  } catch (error) {
    throw toCommandFailure(error);
  }
}
