import type { FollowUpTexts } from "../../language/pane/followUp/followUpTexts";
import { MEASURE_FACTS, MEASURE_FIGURES, type MeasureFollowUp } from "../../report/followUp/measureFollowUp";
import type { Standing } from "../../report/followUp/standing";
import { EXPLANATION_PARTS } from "../../report/facts/typedFacts";
import { SeverityIcon } from "../frame/SeverityIcon";
import { MeasureMonths } from "./MeasureMonths";
import { statusInWords } from "./statusInWords";
import { ShownFacts } from "./ShownFacts";
import { Summary } from "../frame/Summary";

interface MeasureItemProps {
  readonly measure: MeasureFollowUp;
  readonly goTo: (place: string) => void;
  readonly words: FollowUpTexts;
}

const SIGNS: Readonly<Record<Standing, "error" | "warning" | "good" | "info">> = {
  "not-met": "error",
  behind: "warning",
  close: "warning",
  missing: "info",
  awaited: "info",
  "not-fixed": "info",
  "on-track": "good",
  met: "good",
};

/** A measure: how it stands and its figures; opened, everything known about them. */
export function MeasureItem({ measure, goTo, words }: MeasureItemProps) {
  const { id, point, counted, standing, status, note, actualPlace, figures, facts } = measure;
  const { explanation, months, section } = measure;
  const { actual, target, toDate } = figures;
  // The deviation is from the target to date where there is one.
  const compared = toDate
    ? [words.figures.toDate, toDate.text]
    : target && [words.figures.target, target.text];
  const line = [
    [actual?.text, compared?.join(" ")].filter(Boolean).join(" / ") +
      (figures.deviation ? ` (${figures.deviation.text})` : ""),
    counted,
  ].filter((each) => each !== undefined && each !== "");
  const isExplained = EXPLANATION_PARTS.some((part) => explanation[part]);
  const owesExplanation = (standing === "not-met" || standing === "behind") && !isExplained;
  return (
    <details className="pane-group">
      <Summary>
        <SeverityIcon severity={SIGNS[standing]} />
        <span className="pane-group-title">
          <span lang="da">{`${id} ${point}`}</span>
          <span className="pane-measure-line">
            <span>{statusInWords(status.text, words) || words.standings[standing]}</span>
            {line.map((each) => ` · ${each}`)}
          </span>
        </span>
      </Summary>
      {note && <p>{note}</p>}
      <ShownFacts
        facts={[
          ...MEASURE_FIGURES.map(
            (each) =>
              [
                words.figures[each],
                figures[each] ??
                  (each === "actual"
                    ? { text: words.noFigure, place: actualPlace ?? status.place }
                    : undefined),
              ] as const,
          ),
          [words.status, status.text ? { ...status, text: statusInWords(status.text, words) } : undefined],
          ...MEASURE_FACTS.map((each) => [words.facts[each], facts[each]] as const),
          [words.section, { text: section, isOwnWords: true }],
        ]}
        goTo={goTo}
        words={words}
      />
      <MeasureMonths months={months} goTo={goTo} words={words} />
      {(isExplained || owesExplanation) && <h4 className="pane-sheet">{words.explanation}</h4>}
      {isExplained && (
        <ShownFacts
          facts={EXPLANATION_PARTS.map(
            (part) => [words.parts[part], explanation[part], words.notEntered] as const,
          )}
          goTo={goTo}
          words={words}
        />
      )}
      {owesExplanation && <p>{words.noExplanation}</p>}
    </details>
  );
}
