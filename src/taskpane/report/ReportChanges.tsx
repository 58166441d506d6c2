import { ArrowRightRegular } from "@fluentui/react-icons";
import { useId, type ReactNode } from "react";
import type { ListedReport } from "../../commands/reports/readReports";
import { contractInUse } from "../../contract/contractInUse";
import { withFurther } from "../../contract/figures";
import type { GoTo } from "../frame/useGoTo";
import type { Language } from "../../language/language";
import { keptReportTexts, type KeptReportTexts } from "../../language/pane/reports/keptReportTexts";
import { writingIn } from "../../report/writing";
import { PlaceButtons } from "./PlaceButtons";

interface ReportChangesProps {
  readonly state: ListedReport["state"];
  readonly goTo: GoTo["goTo"];
  readonly language: Language;
}

/** The changes in a report made now, from what to what. */
export function ReportChanges({ state, goTo, language }: ReportChangesProps) {
  const words = keptReportTexts(language);
  if (state.kind === "other-status") {
    const { numerals, month: named } = writingIn(language, contractInUse());
    const names = withFurther(contractInUse(), words.figures, ({ label }) => label[language]);
    const shown = (value: number | null) => (value === null ? words.blank : numerals.number(value));
    return (
      <Changes heading={words.changedMonths}>
        {state.months.map(({ municipality, month, figure, from, to }) => (
          <li key={`${municipality} ${month} ${figure}`}>
            {words.month(municipality, named(month), names[figure] ?? figure)}
            <FromTo from={shown(from)} to={shown(to)} words={words} />
          </li>
        ))}
      </Changes>
    );
  }
  if (state.kind !== "changed") return null;
  return (
    <>
      <Changes heading={words.changedSentences}>
        {state.sentences.map(({ section, from, to }, index) => (
          <li key={`${section} ${index}`}>
            <FromTo from={from?.text ?? words.blank} to={to?.text ?? words.nothing} words={words} />
            <PlaceButtons places={(to ?? from)?.cells ?? []} goTo={goTo} language={language} />
          </li>
        ))}
      </Changes>
      <Changes heading={words.changedCells}>
        {state.cells.map(({ section, row, column, from, to, cell }, index) => (
          <li key={`${section} ${index}`}>
            {row}, {column}
            <FromTo from={from || words.blank} to={to || words.blank} words={words} />
            <PlaceButtons places={cell === undefined ? [] : [cell]} goTo={goTo} language={language} />
          </li>
        ))}
      </Changes>
    </>
  );
}

function Changes({
  heading,
  children,
}: {
  readonly heading: string;
  readonly children: readonly ReactNode[];
}) {
  const id = useId();
  if (children.length === 0) return null;
  return (
    <>
      <h3 id={id}>{heading}</h3>
      <ul className="pane-issues" aria-labelledby={id}>
        {children}
      </ul>
    </>
  );
}

interface FromToProps {
  readonly from: string;
  readonly to: string;
  readonly words: KeptReportTexts;
}

function FromTo({ from, to, words }: FromToProps) {
  return (
    <p className="pane-change" lang="da">
      <del>{from}</del>
      <ArrowRightRegular aria-hidden />
      <span className="visually-hidden"> {words.becomes} </span>
      <ins>{to}</ins>
    </p>
  );
}
