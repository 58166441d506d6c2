import type { Contract } from "../../contract/contract";
import type { Change } from "../tables/change";
import type { EnteredRow } from "../tables/enteredRow";
import type { Issue } from "../check/issue";
import type { LeftOutRow } from "./leftOutRow";
import type { MeetingColumn, MeetingRow } from "../tables/meetingRow";

/** Rows to be imported into Forløb, and those it holds already. */
export interface MeetingImportInput {
  /** Rows of the sheet by its row numbers; blank ones among them are no meetings. */
  readonly existing: readonly EnteredRow<MeetingRow>[];
  readonly incoming: readonly EnteredRow<MeetingRow>[];
  /** Those of our columns that the sheet's table has; absent, all of them. */
  readonly sheetColumns?: ReadonlySet<MeetingColumn>;
  readonly contract: Contract;
  /** Excel serial number of a whole day; absent, no date is in the future. */
  readonly statusDate?: number;
  /** Whether certain fixes are made before rows enter. */
  readonly fix?: boolean;
}

/** A cell of a meeting for which the file, under the same reference, has another value. */
export interface ChangedMeetingCell extends Change {
  readonly column: MeetingColumn;
  readonly fileRow: number;
  readonly reference: string;
}

/** An import of meetings in numbers; each row of the file is in exactly one of the counts below `rows`. */
export interface MeetingImportSummary {
  readonly rows: number;
  readonly added: number;
  readonly updated: number;
  readonly identical: number;
  readonly leftOut: number;
  readonly blank: number;
  /** First and last day that could be read, as Excel serial numbers. */
  readonly firstDay: number | null;
  readonly lastDay: number | null;
  readonly municipalities: number;
}

/** Changes that an import of meetings makes to the sheet, as data; planning writes nothing. */
export interface MeetingImportPlan {
  /** New rows under their numbers in the file, in its order. */
  readonly added: readonly EnteredRow<MeetingRow>[];
  readonly changed: readonly ChangedMeetingCell[];
  readonly identical: number;
  /** Columns with entries in the file that the sheet's table lacks: they stay out. */
  readonly lacking: readonly MeetingColumn[];
  readonly leftOut: {
    readonly rows: readonly LeftOutRow[];
    /** Values that cannot be read and would replace one that can: the cell in the sheet stays. */
    readonly cells: readonly Issue[];
  };
  readonly fixed: readonly Change[];
  /** Issues of rows that are added or changed: they enter as written. */
  readonly issues: readonly Issue[];
  readonly summary: MeetingImportSummary;
}
