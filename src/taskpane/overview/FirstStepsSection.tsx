import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { useStore } from "zustand/react";
import type { Language } from "../../language/language";
import { firstStepsTexts } from "../../language/pane/firstStepsTexts";
import type { FirstSteps } from "./firstSteps";
import type { OverviewStore } from "./overviewStore";

interface FirstStepsSectionProps {
  readonly firstSteps: FirstSteps;
  readonly overviewStore: OverviewStore;
  readonly language: Language;
  readonly onGo: (target: "import" | "check") => void;
}

/** Three short steps for whoever opens the pane for the first time, to be skipped and found again. */
export function FirstStepsSection({ firstSteps, overviewStore, language, onGo }: FirstStepsSectionProps) {
  const id = useId();
  const texts = firstStepsTexts(language);
  const state = useStore(firstSteps);
  const isEmpty = useStore(overviewStore, ({ outcome }) => outcome?.kind === "no-workbook");
  const isShown = state === "asked-for" || state === "shown" || (isEmpty && state === "where-empty");
  const hasSkipped = useRef(false);
  useEffect(() => {
    if (state === "asked-for") {
      document.getElementById(id)?.focus();
      firstSteps.setState("shown", true);
    } else if (state === "skipped" && hasSkipped.current) {
      hasSkipped.current = false;
      document.getElementById(id)?.focus();
    }
  }, [state, firstSteps, id]);
  if (isEmpty && state === "skipped") {
    return (
      <Button
        id={id}
        size="small"
        appearance="subtle"
        className="pane-steps-again"
        onClick={() => firstSteps.setState("asked-for", true)}
      >
        {texts.again}
      </Button>
    );
  }
  if (!isShown) return null;
  return (
    <section className="pane-steps" aria-labelledby={id}>
      <h2 id={id} className="pane-sheet" tabIndex={-1}>
        {texts.title}
      </h2>
      <ol>
        {texts.steps.map(([step, what, how]) => (
          <li key={step}>
            <p>
              <strong>{what}.</strong> {how}
            </p>
            {step !== "insert" && (
              <Button size="small" onClick={() => onGo(step)}>
                {texts.go[step]}
              </Button>
            )}
          </li>
        ))}
      </ol>
      <Button
        size="small"
        appearance="subtle"
        onClick={() => {
          hasSkipped.current = true;
          firstSteps.setState("skipped", true);
        }}
      >
        {texts.skip}
      </Button>
    </section>
  );
}
