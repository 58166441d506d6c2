import { Button } from "@fluentui/react-components";
import { ENTERED_TABLES } from "../../../activity/tables/enteredTable";
import type { LocatedIssue } from "../../../commands/steps/checkedFigures";
import type { CheckWords } from "../checkWords";
import type { IssueActions } from "./issueActions";

interface RestoreColumnsButtonsProps extends Pick<IssueActions, "onRestoreColumns"> {
  readonly issues: readonly LocatedIssue[];
  readonly words: CheckWords;
  readonly busy: boolean;
}

/** For each table that lacks columns, a button that puts them back. */
export function RestoreColumnsButtons({ issues, words, busy, onRestoreColumns }: RestoreColumnsButtonsProps) {
  return (
    <>
      <p className="pane-quiet">{words.texts.restoreHint}</p>
      <div className="pane-buttons">
        {ENTERED_TABLES.map((table) => {
          const count = issues.filter(({ part }) => part === table).length;
          return count === 0 ? null : (
            <Button
              key={table}
              size="small"
              data-action="columns"
              disabledFocusable={busy}
              onClick={() => onRestoreColumns(table)}
            >
              {words.texts.restoreColumns(count, words.sheetOf(table))}
            </Button>
          );
        })}
      </div>
    </>
  );
}
