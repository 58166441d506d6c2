import type { InvoiceBasisSums } from "../../report/invoices/invoiceBasisSums";
import type { SettledSheets } from "../settleSheets";

/** The outcome of a command without a page of its own in the pane, which makes a sentence of it. */
export type PlainOutcome =
  | {
      readonly kind: "done";
      readonly changed: number;
      /** The state of a sheet that it has inserted. */
      readonly settled?: SettledSheets;
      /** Of invoices, what they are made on, where the contract's annex and its total differ. */
      readonly basis?: InvoiceBasisSums | undefined;
    }
  /** The contract's sheets are not in the workbook. */
  | { readonly kind: "no-workbook" }
  /** Nothing is changed, for a reason that the command's texts have a sentence for. */
  | { readonly kind: "refused"; readonly reason: string };
