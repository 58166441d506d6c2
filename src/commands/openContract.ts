import { applyWorkbookContract, type ContractSource } from "../excel/identity/applyWorkbookContract";
import { CommandFailure } from "./steps/commandFailure";

export type { ContractSource };

/**
 * Lets look-ups read the contract that the open workbook carries.
 * @throws CommandFailure
 */
export async function openContract(): Promise<ContractSource> {
  return applyWorkbookContract().catch((error: unknown) => {
    throw new CommandFailure(error, true);
  });
}
