import { setContractInUse } from "../../../../src/contract/contractInUse";
import { ownReference } from "../../../../workbench/cli/ownManifest";
import { saveWorkbook } from "../../../../workbench/xlsx/saveWorkbook";
import { openSituation, type Situation } from "../../report/reportWorkbook";

/** The file of a workbook with figures of 2026, as the earlier one that last year's are taken from. */
export async function earlierFile(situation: Situation = {}): Promise<Uint8Array> {
  setContractInUse();
  const host = await openSituation({ file: "year-2026.csv", ...situation });
  return saveWorkbook(host.workbook, { addIn: ownReference() });
}
