import type { Contract } from "../../contract/contract";
import { contractInUse, populationInUse, setContractInUse } from "../../contract/contractInUse";
import type { Population } from "../../contract/populationSchema";
import { insertWorkbook, type InsertOptions, type InsertOutcome } from "../insertWorkbook";

/**
 * Inserts the sheets of a contract that has been judged into a workbook that has none, which it then carries and
 * follows. Where that fails, the contract in use is the one before.
 * @throws CommandFailure
 */
export async function insertContract(
  contract: Contract,
  population: Population | null,
  options: Pick<InsertOptions, "alongside" | "control"> = {},
): Promise<InsertOutcome> {
  const before = [contractInUse(), populationInUse()] as const;
  setContractInUse(contract, population);
  let outcome: InsertOutcome | undefined;
  try {
    outcome = await insertWorkbook(options);
    return outcome;
  } finally {
    if (outcome?.kind !== "inserted") setContractInUse(...before);
  }
}
