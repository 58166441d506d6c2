import type { Contract } from "../../contract/contract";
import { basisAmounts, ORE_PER_KRONE } from "./basisAmounts";
import type { InvoiceBasis } from "./invoiceChoices";

/** The basis that invoices are made on, and the sum of each basis in kroner. */
export interface InvoiceBasisSums {
  readonly chosen: InvoiceBasis;
  readonly rows: number;
  readonly printed: number;
}

/** The sums of a year's invoices on either basis; absent where both come to the same. */
export function invoiceBasisSums(
  contract: Contract,
  year: number,
  chosen: InvoiceBasis,
): InvoiceBasisSums | undefined {
  const amounts = basisAmounts(contract, year, chosen);
  if (!amounts || amounts.rows === amounts.printed) return undefined;
  return { chosen, rows: amounts.rows / ORE_PER_KRONE, printed: amounts.printed / ORE_PER_KRONE };
}
