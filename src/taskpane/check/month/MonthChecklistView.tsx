import { useId } from "react";
import type { IssuePlace } from "../../../commands/selectIssue";
import { hasOpenPoints, type MonthChecklist } from "../../../commands/month/monthChecklist";
import { issueTexts } from "../../../language/issues/issues";
import { monthTexts } from "../../../language/pane/month/monthTexts";
import { monthName } from "../../frame/monthName";
import type { CheckWords } from "../checkWords";

/** At most this many places of a point are shown; the rest are counted. */
const SHOWN = 8;

interface ChecklistProps {
  readonly checklist: MonthChecklist;
  readonly words: CheckWords;
  readonly onSelect: (place: IssuePlace) => void;
}

/** A point of the list: what it says, and the cells that it says it of. */
interface Point {
  readonly sentence: string;
  readonly places: readonly { readonly text: string; readonly place: IssuePlace }[];
}

/** The points to look at before months are closed, each with a way to its cells. */
export function MonthChecklistView({ checklist, words, onSelect }: ChecklistProps) {
  const texts = monthTexts(words.language);
  const heading = useId();
  const points = pointsOf(checklist, words);
  return (
    <>
      <h3 id={heading} className="pane-group-title">
        {texts.checklist}
      </h3>
      <ul className="pane-issues" aria-labelledby={heading}>
        {points.map(({ sentence, places }) => (
          <li key={sentence}>
            <p>
              <strong>{places.length === 0 ? texts.inOrder : texts.look}: </strong>
              {sentence}
            </p>
            <div className="pane-cells">
              {places.slice(0, SHOWN).map(({ text, place }) => (
                <button key={text} type="button" className="pane-cell" onClick={() => onSelect(place)}>
                  {text}
                </button>
              ))}
            </div>
            {places.length > SHOWN && <p className="pane-quiet">{texts.more(places.length - SHOWN)}</p>}
          </li>
        ))}
      </ul>
      {hasOpenPoints(checklist) && <p className="pane-quiet">{texts.closesAnyway}</p>}
    </>
  );
}

function pointsOf(
  { missing, errors, warnings, withoutSource, standingOut }: MonthChecklist,
  { language, sheetOf, columnsOf, rowOf }: CheckWords,
): Point[] {
  const texts = monthTexts(language);
  const at = (row: number | null, column: string): IssuePlace => ({
    part: "activity",
    issue: { row, column },
  });
  const placeOf = (month: number, municipality: string) =>
    texts.missingPlace(monthName(month, language), municipality);
  const found = (issues: MonthChecklist["errors"]) =>
    issues.map((each, index) => ({
      // Several rules may refer to one cell, and several absent rows have none.
      text: `${index + 1}. ${issueTexts(language).rules[each.issue.rule].title}: ${[`${sheetOf(each.part)} ${each.address}`.trim(), rowOf(each)].filter((part) => part !== "").join(", ")}`,
      place: each,
    }));
  return [
    {
      sentence: texts.missing(missing.length),
      places: missing.map(({ month, municipality }) => ({
        text: placeOf(month, municipality),
        place: at(null, "municipality"),
      })),
    },
    { sentence: texts.errors(errors.length), places: found(errors) },
    { sentence: texts.warnings(warnings.length), places: found(warnings) },
    {
      sentence: texts.withoutSource(withoutSource.length),
      places: withoutSource.map(({ row, month, municipality }) => ({
        text: placeOf(month, municipality),
        place: at(row, "source"),
      })),
    },
    {
      sentence: texts.standingOut(standingOut.length),
      places: standingOut.map(({ row, column, month, ...figure }) => ({
        text: texts.standingOutPlace({
          ...figure,
          month: monthName(month, language),
          column: columnsOf("activity")[column] ?? column,
        }),
        place: at(row, column),
      })),
    },
  ];
}
