/** What a sheet of the contract's is, whatever the user calls it. */
export type SheetPart = (typeof SHEET_PARTS)[number];

/** A sheet that is made only where the user asks for it. */
export type OptionalPart = (typeof OPTIONAL_PARTS)[number];

export type AnyPart = SheetPart | OptionalPart;

/** In the order of their tabs. */
export const SHEET_PARTS = [
  "targets",
  "municipalities",
  "activity",
  "funding",
  "areas",
  "assumptions",
] as const;

export const OPTIONAL_PARTS = ["meetings", "months", "invoices", "explanations", "reportWay"] as const;

/** A sheet that is made anew each time, beside the earlier ones, and then left as it is. */
const FROZEN_PARTS = ["report"] as const;

/** Whatever a sheet of ours can be. */
export type MarkedPart = AnyPart | (typeof FROZEN_PARTS)[number];

export const MARKED_PARTS: readonly MarkedPart[] = [...SHEET_PARTS, ...OPTIONAL_PARTS, ...FROZEN_PARTS];

/** A part that others' formulas and commands speak of; `undefined` for a frozen one, which stands for itself. */
export function livingPart(part: MarkedPart | undefined): AnyPart | undefined {
  return [...SHEET_PARTS, ...OPTIONAL_PARTS].find((each) => each === part);
}
