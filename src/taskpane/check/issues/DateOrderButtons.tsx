import { Button } from "@fluentui/react-components";
import { DATE_ORDERS } from "../../../activity/values/dateOrder";
import type { LocatedIssue } from "../../../commands/steps/checkedFigures";
import type { CheckWords } from "../checkWords";
import type { IssueActions } from "./issueActions";

interface DateOrderButtonsProps extends Pick<IssueActions, "onFix"> {
  readonly issues: readonly LocatedIssue[];
  readonly words: CheckWords;
  readonly busy: boolean;
}

/** For dates that could be others, one choice for all of them: whether the day or the month stands first. */
export function DateOrderButtons({ issues, words, busy, onFix }: DateOrderButtonsProps) {
  return (
    <div className="pane-buttons">
      {DATE_ORDERS.map((order) => {
        const dated = issues.filter(({ issue }) => issue.orders?.[order] !== undefined);
        return dated.length < 2 ? null : (
          <Button
            key={order}
            size="small"
            data-action="order"
            disabledFocusable={busy}
            onClick={() => onFix(dated, order)}
          >
            {words.texts.dateOrders[order](dated.length)}
          </Button>
        );
      })}
    </div>
  );
}
