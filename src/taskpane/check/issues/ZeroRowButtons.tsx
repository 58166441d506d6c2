import { Button } from "@fluentui/react-components";
import { absentMonth } from "../../../activity/check/zeroRows";
import { serialOfIsoDate } from "../../../calc/serialDate";
import type { LocatedIssue } from "../../../commands/steps/checkedFigures";
import { monthName } from "../../frame/monthName";
import type { CheckWords } from "../checkWords";
import type { IssueActions } from "./issueActions";

interface ZeroRowButtonsProps extends Pick<IssueActions, "onFix"> {
  readonly issues: readonly LocatedIssue[];
  readonly words: CheckWords;
  readonly busy: boolean;
}

/** For each month that several rows are absent in, a button that puts zeros in for all of them. */
export function ZeroRowButtons({ issues, words, busy, onFix }: ZeroRowButtonsProps) {
  const { texts, language } = words;
  const months = new Map<string, LocatedIssue[]>();
  for (const found of issues) {
    if (found.issue.row !== null || found.issue.suggestion !== 0) continue;
    const month = absentMonth(found.issue);
    months.set(month, [...(months.get(month) ?? []), found]);
  }
  return (
    <div className="pane-buttons">
      {[...months].flatMap(([month, absent]) =>
        absent.length > 1 ? (
          <Button
            key={month}
            size="small"
            data-action="zeros"
            disabledFocusable={busy}
            onClick={() => onFix(absent, "suggestion")}
          >
            {texts.insertZeros(monthName(serialOfIsoDate(`${month}-01`), language), absent.length)}
          </Button>
        ) : (
          []
        ),
      )}
    </div>
  );
}
