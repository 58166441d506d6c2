import type { ListedReport } from "../../commands/reports/readReports";
import type { GoTo } from "../frame/useGoTo";
import type { Language } from "../../language/language";
import { PlaceButtons } from "./PlaceButtons";

interface ReportSentencesProps {
  readonly labelledBy: string;
  readonly lines: ListedReport["lines"];
  readonly goTo: GoTo["goTo"];
  readonly language: Language;
}

/** A report's sentences in its order, each with a way to its cells; what was made from no cell is left out. */
export function ReportSentences({ labelledBy, lines, goTo, language }: ReportSentencesProps) {
  return (
    <ul className="pane-issues" aria-labelledby={labelledBy}>
      {lines.map(({ section, text, places }, index) =>
        places.length === 0 ? null : (
          <li key={`${section} ${index}`}>
            <span lang="da">{text}</span>
            <PlaceButtons places={places} goTo={goTo} language={language} />
          </li>
        ),
      )}
    </ul>
  );
}
