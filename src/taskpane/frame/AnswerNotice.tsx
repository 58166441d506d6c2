import { useStore } from "zustand/react";
import { isAnswerLate } from "../../excel/answering/answerClock";
import { unsettled } from "../../excel/recover/unsettled";
import type { Language } from "../../language/language";
import { answerTexts } from "../../language/pane/answerTexts";
import { Findings } from "./Findings";
import { findingText } from "./findingText";
import { LateAnswer } from "./LateAnswer";

interface AnswerNoticeProps {
  readonly language: Language;
  /** Called once a notice's button has changed figures. */
  readonly onChanged: () => void;
}

/** Above every page: that Excel does not answer, and what became of what was broken off. */
export function AnswerNotice({ language, onChanged }: AnswerNoticeProps) {
  const isLate = useStore(isAnswerLate);
  const { looks, findings } = useStore(unsettled);
  const texts = answerTexts(language);
  const found = findings.map((finding) => findingText(finding, language));
  const due = looks.length > 0 ? [texts.due] : [];
  const spoken = isLate ? [`${texts.late}. ${texts.lateHint}`] : [...due, ...found];
  return (
    <>
      <div role="alert" className="visually-hidden">
        {spoken.join(" ")}
      </div>
      {isLate && <LateAnswer language={language} />}
      {looks.length > 0 && <p>{texts.due}</p>}
      {findings.length > 0 && <Findings findings={findings} language={language} onChanged={onChanged} />}
    </>
  );
}
