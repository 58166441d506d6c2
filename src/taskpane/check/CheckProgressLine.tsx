import type { CheckPaneTexts } from "../../language/pane/check/checkPane";
import type { Language } from "../../language/language";
import { progressTexts } from "../../language/pane/progressTexts";
import { ProgressLine } from "../staged/ProgressLine";
import type { Checking, CheckingState } from "./checkingState";

interface CheckProgressLineProps {
  readonly checking: Checking;
  readonly state: CheckingState;
  readonly texts: CheckPaneTexts;
  readonly language: Language;
}

/** How many rows a long check has read or judged, and a button that ends it. */
export function CheckProgressLine({ checking, state, texts, language }: CheckProgressLineProps) {
  const { progress } = state;
  if (!progress) return null;
  return (
    <ProgressLine
      label={progress.phase === "reading" ? texts.reading : texts.checking}
      progress={progress}
      count={texts.rowsOf(progress.done, progress.of)}
      texts={progressTexts(language)}
      onCancel={checking.cancel}
    />
  );
}
