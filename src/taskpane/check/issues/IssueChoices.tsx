import { Button } from "@fluentui/react-components";
import { isEnterable, isOfLocked } from "../../../activity/check/absentRows";
import type { FixChoice } from "../../../activity/check/issue";
import { formatValue } from "../../../activity/check/describeIssue";
import { DATE_ORDERS } from "../../../activity/values/dateOrder";
import type { LocatedIssue } from "../../../commands/steps/checkedFigures";
import type { CheckWords } from "../checkWords";

interface IssueChoicesProps {
  readonly found: LocatedIssue;
  readonly words: CheckWords;
  readonly busy: boolean;
  readonly onTake: (by: FixChoice) => void;
}

/** The user's choices to mend an issue: a likely value, a date in either order, a row that is absent. */
export function IssueChoices({ found: { issue }, words, busy, onTake }: IssueChoicesProps) {
  const { texts, language } = words;
  const absent = isOfLocked(issue) ? texts.lockedRow : texts.zeroRow;
  const values = issue.row === null ? [] : [["suggestion", issue.suggestion] as const];
  const choices = [...values, ...DATE_ORDERS.map((order) => [order, issue.orders?.[order]] as const)];
  return (
    <>
      {choices.map(([by, value]) =>
        value === undefined ? null : (
          <Button
            key={by}
            size="small"
            data-action="take"
            disabledFocusable={busy}
            onClick={() => onTake(by)}
          >
            {texts.useSuggestion(formatValue(value, issue.column, language))}
          </Button>
        ),
      )}
      {isEnterable(issue) && (
        <Button
          size="small"
          data-action="take"
          disabledFocusable={busy}
          aria-label={absent.of(String(issue.expected))}
          onClick={() => onTake("suggestion")}
        >
          {absent.insert}
        </Button>
      )}
    </>
  );
}
