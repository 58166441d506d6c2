import { Button } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons";
import { useId } from "react";
import type { LastYearProposal } from "../../commands/lastYear/prepareLastYear";
import type { LastYearItem } from "../../commands/lastYear/planLastYear";
import { contractInUse } from "../../contract/contractInUse";
import { shownUnit } from "../../contract/shownUnit";
import { yearLabel } from "../../contract/years";
import type { Language } from "../../language/language";
import { lastYearTexts, type LastYearTexts } from "../../language/pane/reports/lastYearTexts";
import { shownOf } from "../../report/followUp/shown";
import { writingIn } from "../../report/writing";
import { NamedList } from "../frame/NamedList";

interface LastYearPreviewProps {
  readonly proposal: LastYearProposal;
  readonly language: Language;
  readonly onTakeOver: () => void;
  readonly onCancel: () => void;
}

/** The figures that would be taken over, from what to what, and the goals that the file lacks. */
export function LastYearPreview({ proposal, language, onTakeOver, onCancel }: LastYearPreviewProps) {
  const heading = useId();
  const words = lastYearTexts(language);
  const { items, same, absent, year } = proposal;
  return (
    <>
      <p id={heading} role="alert">
        {items.length > 0
          ? words.proposed(items.length, yearLabel(contractInUse(), year - 1))
          : words.nothing}
        {same.length > 0 && items.length > 0 && ` ${words.same(same.length)}`}
      </p>
      {items.length > 0 && (
        <>
          <ul className="pane-issues" aria-labelledby={heading}>
            {items.map((item) => (
              <li key={item.measure.id}>
                {item.measure.id} {item.measure.point}
                <p className="pane-change" lang="da">
                  <del>{shown(item.from.value, item, words, language)}</del>
                  <ArrowRightRegular aria-hidden />
                  <span className="visually-hidden"> {words.becomes} </span>
                  <ins>{shown(item.to, item, words, language)}</ins>
                </p>
              </li>
            ))}
          </ul>
          <div className="pane-buttons">
            <Button size="small" onClick={onTakeOver}>
              {words.takeOver}
            </Button>
            <Button size="small" onClick={onCancel}>
              {words.cancel}
            </Button>
          </div>
        </>
      )}
      <NamedList heading={words.absent} items={absent.map(({ id, point }) => `${id} ${point}`)} />
    </>
  );
}

/** A figure in its measure's unit, or the words that stand for it. */
function shown(
  value: LastYearItem["from"]["value"],
  { measure }: LastYearItem,
  words: LastYearTexts,
  language: Language,
): string {
  const contract = contractInUse();
  const writing = writingIn(language, contract);
  if (value === "new-definition") return writing.texts.frame.newDefinition;
  if (typeof value !== "number") return value === null ? words.blank : String(value);
  const unit = shownUnit(contract, measure.unit);
  return shownOf({ value, cell: "" }, { kind: "value", unit }, writing)?.text ?? "";
}
