import type { CellValue } from "../model/cell";

/** A cell's value before and after, as Office.js gives it for edits of a single cell. */
interface ChangeDetails {
  readonly valueBefore: CellValue;
  readonly valueAfter: CellValue;
}

/**
 * The events that Office.js reports to handlers: `onChanged`, `onSelectionChanged`, `onActivated`, `onDeactivated` of
 * worksheets. Addresses are relative to the sheet (`B3:C4`).
 */
export type SessionEvent =
  | {
      readonly kind: "changed";
      readonly sheetId: string;
      readonly address: string;
      readonly changeType: "RangeEdited";
      /** `add-in` where a request of the add-in itself changed the cells (`ThisLocalAddin`). */
      readonly trigger: "user" | "add-in";
      readonly details?: ChangeDetails;
    }
  | { readonly kind: "selectionChanged"; readonly sheetId: string; readonly address: string }
  | { readonly kind: "activated"; readonly sheetId: string }
  | { readonly kind: "deactivated"; readonly sheetId: string };
