/** The id of a sheet of the contract's, whatever the user calls it. */
export type SheetPart = (typeof SHEET_PARTS)[number];

/** A sheet that is made only where the user asks for it. */
export type OptionalPart = (typeof OPTIONAL_PARTS)[number];

/** One that can be made before anything is entered: the handover is made from what is open. */
export type BlankPart = Exclude<OptionalPart, "handover">;

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

export const OPTIONAL_PARTS = [
  "meetings",
  "months",
  "invoices",
  "explanations",
  "reportWay",
  "handover",
] as const;

/** A sheet that is made anew each time, beside the earlier ones, and then left as it is. */
const FROZEN_PARTS = ["report"] as const;

/** A sheet that only grows, row by row: what was done, and what was entered that has no place any more. */
const LIST_PARTS = ["log", "unplaced"] as const;

export type ListPart = (typeof LIST_PARTS)[number];

/** The four sheets on which a contract itself is made and changed, told apart by their tables. */
const CONTRACT_PART = "contract";

/** Whatever a sheet of ours can be. */
export type MarkedPart = AnyPart | (typeof FROZEN_PARTS)[number] | ListPart | typeof CONTRACT_PART;

export const MARKED_PARTS: readonly MarkedPart[] = [
  ...SHEET_PARTS,
  ...OPTIONAL_PARTS,
  ...FROZEN_PARTS,
  ...LIST_PARTS,
  CONTRACT_PART,
];

/** A part that others' formulas and commands refer to; `undefined` for a frozen one, which stands for itself. */
export function activePart(part: MarkedPart | undefined): AnyPart | undefined {
  return [...SHEET_PARTS, ...OPTIONAL_PARTS].find((each) => each === part);
}
