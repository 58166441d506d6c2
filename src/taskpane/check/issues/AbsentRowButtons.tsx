import { Button } from "@fluentui/react-components";
import { absentPlace, isEnterable, isOfLocked } from "../../../activity/check/absentRows";
import { serialOfIsoDate } from "../../../calc/serialDate";
import type { LocatedIssue } from "../../../commands/steps/checkedFigures";
import { monthName } from "../../frame/monthName";
import type { CheckWords } from "../checkWords";
import type { IssueActions } from "./issueActions";

interface AbsentRowButtonsProps extends Pick<IssueActions, "onFix"> {
  readonly issues: readonly LocatedIssue[];
  readonly words: CheckWords;
  readonly busy: boolean;
}

/** For each month that several rows are absent in, a button that puts all of them in: zeros, or the locked figures. */
export function AbsentRowButtons({ issues, words, busy, onFix }: AbsentRowButtonsProps) {
  const { texts, language } = words;
  const months = new Map<string, LocatedIssue[]>();
  for (const found of issues) {
    if (!isEnterable(found.issue)) continue;
    const { month } = absentPlace(found.issue);
    months.set(month, [...(months.get(month) ?? []), found]);
  }
  return (
    <div className="pane-buttons">
      {[...months].flatMap(([month, absent]) => {
        const [first] = absent;
        if (!first || absent.length < 2) return [];
        const insert = isOfLocked(first.issue) ? texts.insertLockedRows : texts.insertZeros;
        return (
          <Button
            key={month}
            size="small"
            data-action="zeros"
            disabledFocusable={busy}
            onClick={() => onFix(absent, "suggestion")}
          >
            {insert(monthName(serialOfIsoDate(`${month}-01`), language), absent.length)}
          </Button>
        );
      })}
    </div>
  );
}
