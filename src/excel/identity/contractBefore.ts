import { parseContract } from "../../contract/file/parseFile";
import { runExcel } from "../runExcel";
import { parseCarried, type WorkbookContract } from "./parseContractPart";

/** The setting that a workbook carries while its sheets follow another version than its custom XML part. */
const KEY = "KKR.ContractBefore";

/**
 * Records, with the batch that replaces the part, what the sheets were made from, so that an update that broke off can
 * go on from there.
 */
export function queueContractBefore({ workbook }: Excel.RequestContext, before: WorkbookContract): void {
  workbook.settings.add(KEY, JSON.stringify([before.contract, before.population]));
}

/** Records, with the last batch, that the sheets follow the part. */
export function queueContractFollowed({ workbook }: Excel.RequestContext): void {
  workbook.settings.getItemOrNullObject(KEY).delete();
}

/** Reads it, in one request; `undefined` where the sheets follow the part, or it has another form than ours. */
export async function readContractBefore(): Promise<WorkbookContract | undefined> {
  return runExcel(async (context) => {
    const item = context.workbook.settings.getItemOrNullObject(KEY).load("value");
    await context.sync();
    return item.isNullObject ? undefined : parsed(String(item.value));
  });
}

function parsed(text: string): WorkbookContract | undefined {
  try {
    const [data, inhabitants] = JSON.parse(text) as readonly unknown[];
    const [contract, population] = [parseContract(data), parseCarried(inhabitants)];
    return contract.ok && population.ok
      ? { contract: contract.value, population: population.value }
      : undefined;
  } catch {
    return undefined;
  }
}
