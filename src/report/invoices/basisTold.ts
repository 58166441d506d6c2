import type { Contract } from "../../contract/contract";
import { basisAmounts } from "./basisAmounts";
import type { InvoiceBasis } from "./invoiceChoices";

const ORE_PER_KRONE = 100;

/** The basis that invoices are made on, and the sum of each basis in kroner. */
export interface BasisTold {
  readonly chosen: InvoiceBasis;
  readonly rows: number;
  readonly printed: number;
}

/** The basis of a year's invoices, to be told beside the other one; absent where both come to the same. */
export function basisTold(contract: Contract, year: number, chosen: InvoiceBasis): BasisTold | undefined {
  const amounts = basisAmounts(contract, year, chosen);
  if (!amounts || amounts.rows === amounts.printed) return undefined;
  return { chosen, rows: amounts.rows / ORE_PER_KRONE, printed: amounts.printed / ORE_PER_KRONE };
}
