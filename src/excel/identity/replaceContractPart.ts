import type { Contract } from "../../contract/contract";
import { setContractInUse } from "../../contract/contractInUse";
import type { Population } from "../../contract/populationSchema";
import { queueContractBefore } from "./contractBefore";
import { contractPartXml } from "./contractPartXml";
import { CONTRACT_NAMESPACE } from "./marker";
import type { WorkbookContract } from "./parseContractPart";
import { runExcel } from "../runExcel";

/**
 * Makes a checked contract and population the workbook's own, in place of what it carries, and recalculates it. The
 * sheets stay as they are: look-ups read the new contract, what was written into cells does not change.
 * @param before what the sheets were made from, where that is another
 */
export async function replaceContractPart(
  contract: Contract,
  population: Population | null,
  before?: WorkbookContract,
): Promise<void> {
  await runExcel(async (context) => {
    const { application, customXmlParts } = context.workbook;
    const parts = customXmlParts.getByNamespace(CONTRACT_NAMESPACE).load("items/id");
    await context.sync();
    if (before) queueContractBefore(context, before);
    customXmlParts.add(contractPartXml(contract, population));
    for (const part of parts.items) part.delete();
    await context.sync();
    // Only now: had the part been refused, cells and file would belong to different contracts.
    setContractInUse(contract, population);
    application.calculate(Excel.CalculationType.full);
    await context.sync();
  });
}
