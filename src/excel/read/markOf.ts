import type { CellMark } from "../../activity/tables/enteredRow";
import type { Entry } from "../../activity/values/entry";
import { showsDate } from "./numberFormat";

/** The mark of an entered cell that is more than its value. */
export function markOf(value: Entry, formula: unknown, numberFormat: unknown): CellMark | undefined {
  // A text that begins with = and was not computed shows as itself.
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value) {
    return { kind: "formula", formula };
  }
  const isDate = typeof value === "number" && typeof numberFormat === "string" && showsDate(numberFormat);
  return isDate ? { kind: "date" } : undefined;
}
