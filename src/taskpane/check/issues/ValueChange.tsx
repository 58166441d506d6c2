import { ArrowRightRegular } from "@fluentui/react-icons";
import { formatValue } from "../../../activity/check/describeIssue";
import type { Entry } from "../../../activity/values/entry";
import type { Issue } from "../../../commands/steps/checkedFigures";
import type { CheckWords } from "../checkWords";

interface ValueChangeProps {
  readonly issue: Issue;
  readonly to: Entry;
  readonly words: CheckWords;
}

/** A cell's value and the one proposed, side by side. */
export function ValueChange({ issue, to, words }: ValueChangeProps) {
  const { texts, language } = words;
  // A text and the number or date it is to become would else look the same.
  const isText = typeof issue.received === "string" && typeof to === "number";
  const write = (value: Entry) => formatValue(value, issue.column, language) || texts.empty;
  return (
    <p className="pane-change">
      <del>{isText ? `”${write(issue.received)}”` : write(issue.received)}</del>
      <ArrowRightRegular aria-hidden />
      <span className="visually-hidden"> {texts.becomes} </span>
      <ins>{write(to)}</ins>
    </p>
  );
}
