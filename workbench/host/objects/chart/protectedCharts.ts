import type { Sheet } from "../../../model/sheet";
import { requireAllowed } from "../../cells/protection";

/** A protected sheet lets charts be made and changed only where it lets objects be. */
export function allowsCharts({ sheet }: { readonly sheet: Sheet }): boolean {
  requireAllowed(sheet, "allowEditObjects");
  return true;
}
