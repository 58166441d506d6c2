import { contractInUse } from "../../contract/contractInUse";
import { yearLabel } from "../../contract/years";
import type { ArgumentValue } from "./explanation";

/** The year an argument states; the contract's first where it was left out. */
export function agreedYear(value: ArgumentValue): number {
  return typeof value === "number" ? value : (contractInUse().years[0] ?? 0);
}

/** The same year as it is called: `2026/27`. */
export function agreedYearLabel(value: ArgumentValue): string {
  return yearLabel(contractInUse(), agreedYear(value));
}
