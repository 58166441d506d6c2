import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { CellExplanation } from "../../commands/explainCell";
import type { SelectedPlace } from "../../commands/reports/selectPlace";
import { explainTexts } from "../../language/pane/explainTexts";
import type { Language } from "../../language/language";
import { paneTexts } from "../../language/pane/pane";
import { ExplanationMessage } from "./ExplanationMessage";
import { failureOf, type Failure } from "../frame/messages/failure";
import { PlaceMissed } from "../frame/messages/PlaceMissed";
import { useGoTo } from "../frame/useGoTo";
import { Message } from "../frame/messages/Message";

export interface ExplainSectionProps {
  readonly language: Language;
  readonly explain: () => Promise<CellExplanation>;
  readonly select: (place: string) => Promise<SelectedPlace>;
}

type Outcome =
  | { readonly kind: "explanation"; readonly explanation: CellExplanation }
  | { readonly kind: "failure"; readonly failure: Failure };

/** A button that explains the selected cell, and what came of it. */
export function ExplainSection({ language, explain, select }: ExplainSectionProps) {
  const [working, setWorking] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const heading = useId();
  const texts = explainTexts(language);
  const { goTo, missed } = useGoTo(select);

  async function onExplain(): Promise<void> {
    setWorking(true);
    try {
      setOutcome({ kind: "explanation", explanation: await explain() });
    } catch (error) {
      setOutcome({ kind: "failure", failure: failureOf(error) });
    } finally {
      setWorking(false);
    }
  }

  return (
    <section className="pane-explain" aria-labelledby={heading}>
      <h2 id={heading} className="pane-headline">
        {texts.heading}
      </h2>
      <p className="pane-quiet">{texts.hint}</p>
      <Button disabledFocusable={working} onClick={() => void onExplain()}>
        {texts.button}
      </Button>
      <div aria-live="polite">
        {outcome?.kind === "explanation" && (
          <ExplanationMessage
            explanation={outcome.explanation}
            language={language}
            texts={texts}
            goTo={goTo}
          />
        )}
        {outcome?.kind === "failure" && (
          <Message intent="error" title={texts.failed}>
            <p>{paneTexts(language).failures[outcome.failure.reason].cause}</p>
            <p>{paneTexts(language).failures[outcome.failure.reason].remedy}</p>
          </Message>
        )}
      </div>
      <PlaceMissed missed={missed} language={language} />
    </section>
  );
}
