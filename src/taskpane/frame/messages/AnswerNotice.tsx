import { useStore } from "zustand/react";
import { isAnswerLate } from "../../../excel/answering/answerClock";
import { unsettled } from "../../../excel/recover/unsettled";
import type { Language } from "../../../language/language";
import { answerTexts } from "../../../language/pane/answerTexts";
import { fetchPart } from "../fetchPart";
import { LateAnswer } from "./LateAnswer";
import { lazy } from "../lazy";
import { LazyView } from "../LazyView";

interface AnswerNoticeProps {
  readonly language: Language;
  /** The words for screen readers while a part of it is being fetched. */
  readonly loading: string;
  /** Called once a notice's button has changed figures. */
  readonly onChanged: () => void;
}

const findingsPart = lazy(() => fetchPart(import(/* webpackChunkName: "findings" */ "./Findings")));

/** Above every page: that Excel does not answer, and what became of what was broken off. */
export function AnswerNotice({ language, loading, onChanged }: AnswerNoticeProps) {
  const isLate = useStore(isAnswerLate);
  const { looks, findings } = useStore(unsettled);
  const texts = answerTexts(language);
  return (
    <>
      <div role="alert" className="visually-hidden">
        {isLate ? `${texts.late}. ${texts.lateHint}` : looks.length > 0 && texts.due}
      </div>
      {isLate && <LateAnswer language={language} />}
      {looks.length > 0 && <p>{texts.due}</p>}
      {findings.length > 0 && (
        <LazyView part={findingsPart} language={language} loading={loading}>
          {({ Findings }) => <Findings findings={findings} language={language} onChanged={onChanged} />}
        </LazyView>
      )}
    </>
  );
}
