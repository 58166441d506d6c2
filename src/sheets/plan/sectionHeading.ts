import { cellAddress, rangeAddress } from "./address";
import { SECTION_HEADING } from "./looks/looks";
import type { SheetPlan } from "./plan";

/** A part of a sheet with a heading over its whole width, from the first column to the last. */
export function sectionHeading(row: number, text: string, last: number): Pick<SheetPlan, "blocks" | "looks"> {
  const at = { row, column: 1 };
  return {
    blocks: [{ at: cellAddress(at), cells: [[text]] }],
    looks: [{ address: rangeAddress(at, 1, last), look: SECTION_HEADING }],
  };
}
