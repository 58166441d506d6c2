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

/** The contract in use, which is the workbook's own, as it was and as it is to be. */
export function versionsTo(contract = contractInUse(), population = populationInUse()): Versions {
  return {
    before: { contract: contractInUse(), population: populationInUse() },
    after: { contract, population },
  };
}
