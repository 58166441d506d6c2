import type { FixChoice } from "../../../activity/check/issue";
import type { EnteredTable } from "../../../activity/tables/enteredTable";
import type { Muting } from "../checkingState";
import type { LocatedIssue } from "../../../commands/steps/checkedFigures";

/** A user's actions on issues in the list. */
export interface IssueActions {
  readonly onSelect: (found: LocatedIssue) => void;
  readonly onFix: (wanted: readonly LocatedIssue[], by: FixChoice) => void;
  /** Puts back the columns that a table lacks. */
  readonly onRestoreColumns: (table: EnteredTable) => void;
  /** The reasons typed so far. */
  readonly muting: Muting;
  readonly onMuting: (found: LocatedIssue, reason: string | undefined) => void;
  readonly onMute: (found: LocatedIssue, reason: string) => void;
}
