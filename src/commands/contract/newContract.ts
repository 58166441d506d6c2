import { contractTemplate } from "../../sheets/contract/contractTemplate";
import { editContract, type EditContractOutcome } from "./editContract";

/** Lays out sheets for a new house's contract, blank but for its years and what most contracts have. @throws CommandFailure */
export function newContract(years: readonly number[], cleanUp = false): Promise<EditContractOutcome> {
  return editContract(cleanUp, contractTemplate(years));
}
