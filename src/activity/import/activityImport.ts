import type { Contract } from "../../contract/contract";
import type { LockedPlace } from "../check/tableRules";
import type { ActivityColumn, ActivityRow, FigureColumn } from "../tables/activityRow";
import type { Entry } from "../values/entry";
import type { Change } from "../tables/change";
import type { EnteredRow } from "../tables/enteredRow";
import type { Issue } from "../check/issue";
import type { LeftOutRow } from "./leftOutRow";
import type { ZerosChoice, ZerosPlan } from "./planZeros";

/** Rows to be imported into Aktivitet, and those it holds already. */
export interface ActivityImportInput {
  /** Rows of the sheet by its row numbers; blank ones among them are no figures. */
  readonly existing: readonly EnteredRow<ActivityRow>[];
  readonly incoming: readonly EnteredRow<ActivityRow>[];
  /** Rows of the file left out because they sum others up. */
  readonly sums?: readonly EnteredRow<ActivityRow>[];
  readonly contract: Contract;
  /** Excel serial number of a whole day. */
  readonly statusDate: number;
  /** Those of our columns that the file has; absent, all of them. */
  readonly columns?: ReadonlySet<ActivityColumn>;
  /** Those of our columns that the sheet's table has; absent, all of them. */
  readonly sheetColumns?: ReadonlySet<ActivityColumn>;
  /** Whether certain fixes are made before rows enter. */
  readonly fix: boolean;
  /** Figures of locked periods, by `activityKey`. A month with any locked figure is locked as a whole. */
  readonly locked?: ReadonlyMap<string, LockedPlace>;
  /** Given where the user says that absent rows mean 0. */
  readonly zeros?: ZerosChoice | undefined;
}

/** A cell of the sheet for which the file has another value. */
export interface ChangedCell extends Change {
  readonly column: ActivityColumn;
  readonly fileRow: number;
  /** The first of the month as an Excel serial number. */
  readonly month: number;
  /** By its official name. */
  readonly municipality: string;
}

/** A figure of a locked period for which the file has another value. */
export interface LockedOutFigure {
  /** The sheet's row; `null` where the sheet has none for that month and municipality. */
  readonly row: number | null;
  readonly column: FigureColumn;
  readonly from: Entry;
  readonly to: Entry;
  readonly fileRow: number;
  readonly month: number;
  readonly municipality: string;
}

/** An import of figures in numbers; each row of the file is in exactly one of the counts below `rows`. */
export interface ActivityImportSummary {
  /** Rows of the file, without headings and totals. */
  readonly rows: number;
  readonly added: number;
  /** Rows of which at least one cell changes. */
  readonly updated: number;
  /** Rows in which nothing is new, or nothing but figures that are left out. */
  readonly identical: number;
  /** Rows in which nothing is new but what a locked period keeps out. */
  readonly locked: number;
  readonly leftOut: number;
  /** Rows that are blank in all columns of ours. */
  readonly blank: number;
  /** First and last month of the rows that were matched, as Excel serial numbers of their first days. */
  readonly firstMonth: number | null;
  readonly lastMonth: number | null;
  /** How many different municipalities they name. */
  readonly municipalities: number;
  /** Sums of the figures that enter, in new rows and changed cells; `null` where none does. */
  readonly totals: Readonly<Record<FigureColumn, number | null>>;
}

/** Changes that an import of figures makes to the sheet, as data; planning writes nothing. */
export interface ActivityImportPlan {
  /** New rows under their numbers in the file, in its order: month as a serial number, official names. */
  readonly added: readonly EnteredRow<ActivityRow>[];
  /** Rows of zeros, which enter below those of the file: none of it has a number there. */
  readonly zeros: ZerosPlan;
  readonly changed: readonly ChangedCell[];
  readonly identical: number;
  /** Columns with entries in the file that the sheet's table lacks: they stay out. */
  readonly lacking: readonly ActivityColumn[];
  readonly leftOut: {
    readonly rows: readonly LeftOutRow[];
    /** Issues of figures that stay out while the rest of their row enters; a figure may have two. */
    readonly figures: readonly Issue[];
  };
  /** Certain fixes made in the file's rows beforehand, by the file's row numbers. */
  readonly fixed: readonly Change[];
  readonly locked: readonly LockedOutFigure[];
  /** Warnings about rows that are added or changed, judged together with the sheet's rows. */
  readonly warnings: readonly Issue[];
  readonly summary: ActivityImportSummary;
}
