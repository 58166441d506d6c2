import { contractInUse } from "../../contract/contractInUse";
import type { ArgumentValue } from "./explanation";

/** The year an argument states; the contract's first where it was left out. */
export function agreedYear(value: ArgumentValue): number {
  return typeof value === "number" ? value : (contractInUse().years[0] ?? 0);
}
