import type { Contract } from "./contract";
import { contractInUse, populationInUse, setContractInUse } from "./contractInUse";

/** What is read while another contract is in use, and the one before again after it: look-ups know no other way. */
export function underContract<Answer>(contract: Contract, read: () => Answer): Answer {
  const before = [contractInUse(), populationInUse()] as const;
  setContractInUse(contract, populationInUse());
  try {
    return read();
  } finally {
    setContractInUse(...before);
  }
}
