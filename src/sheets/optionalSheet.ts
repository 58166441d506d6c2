import { explanationsSheet } from "./explanations/explanationsSheet";
import { handoverSheet } from "./handover/handoverSheet";
import { invoicesSheet } from "./invoices/invoicesSheet";
import { meetingsSheet } from "./meetings/meetingsSheet";
import { monthsSheet } from "./months/monthsSheet";
import type { OptionalPart, SheetPart, SheetPlan } from "./plan/plan";
import type { SheetInput } from "./plan/planInput";
import { reportWaySheet } from "./reportWay/reportWaySheet";

const sheetOf: Readonly<Record<OptionalPart, (input: SheetInput) => SheetPlan>> = {
  meetings: meetingsSheet,
  months: monthsSheet,
  invoices: invoicesSheet,
  explanations: explanationsSheet,
  reportWay: reportWaySheet,
  handover: handoverSheet,
};

/** The contract's sheets that an optional one refers to: without them its formulas and lists refer to nothing. */
export const REQUIRED_PARTS: Readonly<Record<OptionalPart, readonly SheetPart[]>> = {
  meetings: ["municipalities"],
  months: ["activity", "assumptions"],
  invoices: ["funding"],
  explanations: ["assumptions"],
  reportWay: ["targets"],
  handover: ["targets", "assumptions"],
};

/** A sheet that is made only where the user asks for it. */
export function optionalSheet(part: OptionalPart, input: SheetInput): SheetPlan {
  return sheetOf[part](input);
}
