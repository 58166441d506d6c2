import { textLiteral } from "./formulas";
import type { SheetInput } from "./planInput";

/** A final report settles the chosen year and those before it; a later year still runs. A condition's text. */
export function isFinalFor({ naming, texts }: SheetInput, year: string): string {
  const { reportKind, chosenYear } = naming.names;
  return `AND(${reportKind}=${textLiteral(texts.shared.final)},${year}<=${chosenYear})`;
}

/** Whether the months that are counted reach a year's last day; a condition's text, false without a date of status. */
export function hasEnded({ naming }: SheetInput, yearEnd: string): string {
  return `N(${naming.names.countedUntil})>=${yearEnd}`;
}
