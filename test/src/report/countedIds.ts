import { contractInUse } from "../../../src/contract/contractInUse";

/** The contract's målepunkter that a report counts: all but the spread and the funding, which have sentences of their own. */
export const COUNTED_IDS: readonly string[] = contractInUse()
  .measures.map(({ id }) => id)
  .filter((id) => id !== "R3" && id !== "F1");
