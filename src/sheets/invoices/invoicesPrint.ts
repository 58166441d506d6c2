import { columnLetter } from "../plan/address";
import type { PrintPlan } from "../plan/plan";
import type { SheetInput } from "../plan/planInput";
import { landscape } from "../plan/print";

/**
 * The choices and sums on a page, and the invoices on pages of their own; the form between them, whose entries
 * stand in the invoices, is not printed.
 * @param rows the last of what stands above the form, the header of the invoices, and their last
 * @param lastColumn its number from 1
 */
export function invoicesPrint(
  input: Pick<SheetInput, "contract" | "texts">,
  rows: { readonly controls: number; readonly header: number; readonly last: number },
  lastColumn: number,
): PrintPlan {
  const letter = columnLetter(lastColumn);
  const areas = `A1:${letter}${rows.controls},A${rows.header - 1}:${letter}${rows.last}`;
  return landscape(input, areas, [rows.header, rows.header]);
}
