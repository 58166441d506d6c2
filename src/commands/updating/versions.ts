import type { Contract } from "../../contract/contract";
import { contractInUse, populationInUse } from "../../contract/contractInUse";
import type { Population } from "../../contract/populationSchema";

interface FollowedContract {
  readonly contract: Contract;
  readonly population: Population | null;
}

/** The versions of a contract that a workbook is brought from and to. */
export interface Versions {
  readonly before: FollowedContract;
  readonly after: FollowedContract;
}

/**
 * The contract in use, which is the workbook's own, as it was and as it is to be.
 * @param begun the contract before an update that broke off
 */
export function versionsTo(
  contract = contractInUse(),
  population = populationInUse(),
  begun?: FollowedContract,
): Versions {
  const inUse = { contract: contractInUse(), population: populationInUse() };
  const before = begun?.contract.id === inUse.contract.id ? begun : inUse;
  return { before, after: { contract, population } };
}
