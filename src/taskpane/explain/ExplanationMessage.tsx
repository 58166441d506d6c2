import type { CellExplanation } from "../../commands/explainCell";
import { OriginTree } from "./OriginTree";
import type { ExplainTexts } from "../../language/pane/explainTexts";
import { Message } from "../frame/messages/Message";

interface ExplanationMessageProps {
  readonly explanation: CellExplanation;
  readonly texts: ExplainTexts;
  readonly goTo: (place: string) => void;
}

/** How a cell's answer came about, or why that cannot be said. */
export function ExplanationMessage({ explanation, texts, goTo }: ExplanationMessageProps) {
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
      return <OriginTree explanation={explanation} texts={texts} goTo={goTo} />;
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
