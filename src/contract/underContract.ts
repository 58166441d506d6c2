import type { Contract } from "./contract";
import { contractInUse, populationInUse, setContractInUse } from "./contractInUse";

/** Reads while another contract is in use, and puts the one before back: look-ups know only the contract in use. */
export function underContract<Answer>(contract: Contract, read: () => Answer): Answer {
  const before = [contractInUse(), populationInUse()] as const;
  setContractInUse(contract, populationInUse());
  try {
    return read();
  } finally {
    setContractInUse(...before);
  }
}
