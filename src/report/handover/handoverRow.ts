import type { HandoverTexts } from "../../language/sheets/handoverTexts";
import type { MeasureFacts } from "../facts/reportFacts";

/** One thing that the next controller has to know: what it is, where it stands, whose it is and when it is due. */
export interface HandoverRow {
  readonly topic: keyof HandoverTexts["topics"];
  readonly what: string;
  readonly detail: string;
  /** A cell as Excel writes it, or a sheet. */
  readonly where: string;
  readonly who: string;
  /** As an Excel serial number. */
  readonly day: number | undefined;
  readonly isOverdue: boolean;
}

/** State that the workbook keeps besides its cells. */
export interface HandoverState {
  /** Issues that somebody has hidden, with the reason. */
  readonly mutes: readonly {
    readonly rule: string;
    readonly received: string | number | boolean | null;
    /** The row's identity, its parts set apart by `|`. */
    readonly row: string;
    readonly reason: string;
  }[];
  /** The first day of the last locked month, as an Excel serial number. */
  readonly locked: { readonly until: number } | undefined;
  readonly lockHistory: readonly {
    /** An ISO instant. */
    readonly at: string;
    /** `null` where all months were unlocked. */
    readonly until: number | null;
    readonly reason: string;
    readonly report?: string;
    readonly revision?: { readonly key: string; readonly from: number | null; readonly to: number | null };
  }[];
}

/** The sheets as they are called in the workbook. */
export interface HandoverSheets {
  readonly assumptions: string;
  readonly activity: string;
  readonly targets: string;
}

/** The cells that are to be filled in; `undefined` where the workbook has none for it. */
export interface HandoverCellPlaces {
  /** A measure's target of a year, on Målark. */
  readonly target: (measure: string, year: number) => string | undefined;
  /** A year's total for individual guidance, on Forudsætninger. */
  readonly individualTarget: (year: number) => string | undefined;
}

/** A row of which no more is known than its topic and what it is. */
export const NOTHING = { detail: "", where: "", who: "", day: undefined, isOverdue: false } as const;

/** Who is responsible for a measure's figure, as Målark says it, else the contract. */
export function ownerOf({ owner, measure }: MeasureFacts): string {
  return owner?.text ?? measure.owner ?? "";
}
