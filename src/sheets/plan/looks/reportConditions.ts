import { textLiteral } from "../formulas";
import type { SheetInput } from "../planInput";

/** Whether the report is final, which settles the chosen year; a condition's text. */
export function isFinal({ naming, texts }: SheetInput): string {
  return `${naming.names.reportKind}=${textLiteral(texts.shared.final)}`;
}

/** Whether it settles a year: the chosen one and those before it, for a later year still runs. A condition's text. */
export function isFinalFor(input: SheetInput, year: string): string {
  return `AND(${isFinal(input)},${year}<=${input.naming.names.chosenYear})`;
}

/** Whether the date of status is before a year's first day; a condition's text, false without one. */
export function hasNotBegun({ naming }: SheetInput, yearStart: string): string {
  const { statusDate } = naming.names;
  return `AND(N(${statusDate})>0,N(${statusDate})<${yearStart})`;
}

/** Whether the months that are counted reach a year's last day; a condition's text, false without a date of status. */
export function hasEnded({ naming }: SheetInput, yearEnd: string): string {
  return `N(${naming.names.countedUntil})>=${yearEnd}`;
}
