import type { CellExplanation } from "../../commands/explainCell";
import type { Language } from "../../language/language";
import type { ExplainTexts } from "../../language/pane/explainTexts";
import { paneTexts } from "../../language/pane/pane";
import { fetchPart } from "../frame/fetchPart";
import { lazy } from "../frame/lazy";
import { LazyView } from "../frame/LazyView";
import { Message } from "../frame/messages/Message";

/** Fluent's tree weighs more than the rest of the page, and a function's answer needs none. */
const originTree = lazy(() => fetchPart(import(/* webpackChunkName: "originTree" */ "./OriginTree")));

interface ExplanationMessageProps {
  readonly language: Language;
  readonly explanation: CellExplanation;
  readonly texts: ExplainTexts;
  readonly goTo: (place: string) => void;
}

/** How a cell's answer came about, or why that cannot be said. */
export function ExplanationMessage({ explanation, language, texts, goTo }: ExplanationMessageProps) {
  switch (explanation.kind) {
    case "explained": {
      const { explained, inWords, remark } = explanation;
      const { answer, steps, section } = explained;
      return (
        <Message intent="info" title={texts.answered(explanation.address, explanation.call)}>
          <p>
            <strong>{inWords ?? answer}</strong>
          </p>
          <ul>
            {inWords !== undefined && <li>{texts.otherWords(explanation.call, answer)}</li>}
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
            {section !== undefined && <li>{texts.section(section)}</li>}
            {remark !== undefined && <li>{texts.remark(remark)}</li>}
          </ul>
        </Message>
      );
    }
    case "origin":
      return (
        <LazyView part={originTree} language={language} loading={paneTexts(language).loading}>
          {({ OriginTree }) => <OriginTree explanation={explanation} texts={texts} goTo={goTo} />}
        </LazyView>
      );
    case "no-call":
      return (
        <Message intent="info" title={texts.noCall(explanation.address)}>
          <p>{texts.noCallRemedy}</p>
        </Message>
      );
    case "not-reached":
      return (
        <Message intent="info" title={texts.passedOver(explanation.address)}>
          <p>{texts.passedOverCause}</p>
        </Message>
      );
    case "unexplained":
      return (
        <Message intent="warning" title={texts.unexplained(explanation.address)}>
          <p>{texts.unexplainedCause(explanation.part)}</p>
        </Message>
      );
  }
}
