import { contractTemplate } from "../../sheets/contract/contractTemplate";
import type { StepControl } from "../steps/workStep";
import { editContract, type EditContractOutcome } from "./editContract";

/**
 * Lays out sheets for a new house's contract, blank but for its years and what most contracts have.
 * @param years the next two, until somebody writes others: a contract is made before it begins
 * @throws CommandFailure
 */
export function newContract(
  cleanUp = false,
  years: readonly number[] = comingYears(),
  control: StepControl = {},
): Promise<EditContractOutcome> {
  return editContract(cleanUp, contractTemplate(years), control);
}

function comingYears(): readonly number[] {
  const year = new Date().getFullYear();
  return [year + 1, year + 2];
}
