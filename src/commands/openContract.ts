import { useWorkbookContract, type ContractSource } from "../excel/identity/useWorkbookContract";
import { CommandFailure } from "./commandFailure";

export type { ContractSource };

/**
 * Lets look-ups answer from the contract that the open workbook carries.
 * @throws CommandFailure
 */
export async function openContract(): Promise<ContractSource> {
  return useWorkbookContract().catch((error: unknown) => {
    throw new CommandFailure(error, true);
  });
}
