import type { UniqueFigure } from "../../contract/contract";
import type { ActivityImportPlan, ChangedCell } from "../import/activityImport";
import type { FigureColumn } from "../tables/activityRow";
import type { Entry } from "../values/entry";
import type { Change } from "../tables/change";
import type { Issue } from "../check/issue";
import type { BasisChange } from "./basisChanges";
import type { DerivedActivity } from "./deriveActivity";
import type { UniqueCoverage } from "./uniqueCoverage";

/** A row of Aktivitet from an earlier derivation, without meetings now. */
export interface RowWithoutMeetings {
  /** The sheet's row. */
  readonly row: number;
  /** The first of the month as an Excel serial number. */
  readonly month: number;
  /** By its official name. */
  readonly municipality: string;
}

/** A figure of Aktivitet that the meetings say nothing about: it stays as it is. */
export interface KeptFigure extends RowWithoutMeetings {
  readonly column: FigureColumn;
  readonly value: Entry;
}

/** A unique count that changes in the table of years. */
export interface YearChange extends Change {
  readonly year: number;
  readonly column: UniqueFigure;
  /**
   * Whether the cell is blank or holds what an earlier derivation wrote, in a year that has all its meetings still: it
   * then changes without the user's asking.
   */
  readonly isAutomatic: boolean;
}

/** A unique count that stays as it is. */
export interface KeptCount {
  readonly year: number;
  readonly column: UniqueFigure;
  readonly value: Entry;
  /**
   * `no-founding`: no founding date is known, so that nobody can say which firms were young. `no-identity`: there are
   * guidances, none with a CVR number or a reference. `no-meetings`: the table has a count, Forløb no meeting of that
   * year.
   */
  readonly reason: "no-founding" | "no-identity" | "no-meetings";
}

/** Changes that deriving makes to the table of years. */
export interface YearCountsPlan {
  readonly changes: readonly YearChange[];
  readonly kept: readonly KeptCount[];
  /** Of what is written beside those counts: how far they reach, as long as each is what the meetings make of it. */
  readonly coverage: { readonly kept: readonly Change[]; readonly replaced: readonly Change[] };
  /** Changes of years that are locked to their end: they are not made. */
  readonly locked: readonly YearChange[];
  /** Years with meetings that the table has no row for. */
  readonly withoutRow: readonly number[];
}

/** Effects of deriving on the counts of unique firms and on the measures that use them. */
export interface DerivationOutcome {
  readonly coverage: readonly UniqueCoverage[];
  /** Measures that would be counted by another basis than now. */
  readonly bases: readonly BasisChange[];
}

/** Changes that deriving Aktivitet from Forløb makes, as data; planning writes nothing. */
export interface DerivationPlan {
  readonly derived: DerivedActivity;
  /** Meetings that count, of all rows of Forløb that hold anything. */
  readonly meetings: { readonly counted: number; readonly filled: number };
  /** The errors of date, municipality and kind that keep meetings out of all counts (`derived.leftOut.meetings`). */
  readonly issues: readonly Issue[];
  /** Rows of Forløb that are outside the contract's years: they are in no figure of Aktivitet. */
  readonly outside: readonly number[];
  /** Figures that the meetings say nothing about: no founding dates at all, nothing under Vækstforløb. */
  readonly unknownFigures: readonly FigureColumn[];
  /** First days of the months that meetings count in, as Excel serial numbers, in order. */
  readonly months: readonly number[];
  /** Official names, in the contract's order. */
  readonly municipalities: readonly string[];
  /**
   * Changes to Aktivitet, in the form of an import: a "row of the file" is a derived row, number 1 being
   * `derived.rows[0]` and so on, followed by those of `rowsWithoutMeetings`.
   */
  readonly plan: ActivityImportPlan;
  /**
   * Of `plan.changed`, cells of rows that an earlier derivation wrote, or that are 0 only as there was no row: they
   * change without the user's asking.
   */
  readonly refreshed: readonly ChangedCell[];
  /**
   * The others of `plan.changed`, from another source or without meetings: they change only where the user wants it.
   */
  readonly replaced: readonly ChangedCell[];
  /** In months that have other meetings: their figures become 0 where the user wants it. */
  readonly rowsWithoutMeetings: readonly RowWithoutMeetings[];
  /** In months of which Forløb holds no meeting any more: they stay as they are. */
  readonly standing: readonly RowWithoutMeetings[];
  readonly kept: readonly KeptFigure[];
  /** `undefined` where the sheet with the table of years was deleted. */
  readonly years: YearCountsPlan | undefined;
  /** The outcomes where figures of another source are kept, and where they are replaced. */
  readonly outcomes: Readonly<Record<"kept" | "replaced", DerivationOutcome>>;
}
