import type { Language } from "../../language/language";
import { progressTexts } from "../../language/pane/progressTexts";
import type { Stage } from "./stagedWork";
import { ProgressLine } from "./ProgressLine";

type StageInProgress = Extract<
  Stage<unknown, unknown, unknown, unknown>,
  { readonly phase: "reading" | "writing" }
>;

interface StageProgressProps {
  readonly stage: StageInProgress;
  /** The texts shown while it reads and while it writes. */
  readonly texts: { readonly reading: string; readonly writing: string };
  readonly language: Language;
  readonly onCancel: () => void;
}

/** How far reading or writing has come; once writing is cancelled, that it is being taken back. */
export function StageProgress({ stage, texts, language, onCancel }: StageProgressProps) {
  const shared = progressTexts(language);
  const cancelling = stage.phase === "writing" && stage.cancelling;
  return (
    <ProgressLine
      label={cancelling ? shared.cancelling : texts[stage.phase]}
      progress={stage.progress}
      texts={shared}
      onCancel={onCancel}
      cancelling={cancelling}
    />
  );
}
