import type { Contract } from "../../contract/contract";
import type { Change } from "../tables/change";
import type { EnteredRow } from "../tables/enteredRow";
import type { Issue } from "../check/issue";
import type { LeftOutRow } from "./leftOutRow";
import type { MeetingColumn, MeetingRow } from "../tables/meetingRow";

/** What is to enter Forløb, and what stands there already. */
export interface MeetingImportInput {
  /** Rows of the sheet by its row numbers; blank ones among them are no meetings. */
  readonly existing: readonly EnteredRow<MeetingRow>[];
  readonly incoming: readonly EnteredRow<MeetingRow>[];
  readonly contract: Contract;
  /** Excel serial number of a whole day; without it, no date is in the future. */
  readonly statusDate?: number;
  /** Whether what can be mended for certain is mended before it enters. */
  readonly fix?: boolean;
}

/** A cell of a meeting that the file, under the same reference, has another value for. */
export interface ChangedMeetingCell extends Change {
  readonly column: MeetingColumn;
  readonly fileRow: number;
  readonly reference: string;
}

/** What an import of meetings would do; each row of the file is in exactly one of the counts below `rows`. */
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

/** What an import of meetings does to the sheet, as data; nothing is written by making it. */
export interface MeetingImportPlan {
  /** New rows under their numbers in the file, in its order. */
  readonly added: readonly EnteredRow<MeetingRow>[];
  readonly changed: readonly ChangedMeetingCell[];
  readonly identical: number;
  readonly leftOut: {
    readonly rows: readonly LeftOutRow[];
    /** What cannot be read and would replace what can: the cell in the sheet stays. */
    readonly cells: readonly Issue[];
  };
  readonly fixed: readonly Change[];
  /** What is wrong or to look at in rows that are added or changed: they enter as they are written. */
  readonly issues: readonly Issue[];
  readonly summary: MeetingImportSummary;
}
