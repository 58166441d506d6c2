import type { Language } from "../../language/language";
import { progressTexts, type ProgressTexts } from "../../language/pane/progressTexts";
import { ProgressLine } from "./ProgressLine";
import type { CountedWork, WorkUnderWay } from "./workUnderWay";

interface WorkProgressProps {
  readonly work: WorkUnderWay;
  readonly language: Language;
  readonly onCancel: () => void;
}

/** How far work has come, and a way to end it as long as there is one. */
export function WorkProgress({ work: { label, at, mayCancel }, language, onCancel }: WorkProgressProps) {
  const texts = progressTexts(language);
  const counted = at && countedOf(at, texts);
  return (
    <ProgressLine
      label={label}
      progress={counted ?? { done: 0, of: 0 }}
      {...(counted && { count: counted.text })}
      texts={texts}
      onCancel={mayCancel ? onCancel : undefined}
    />
  );
}

function countedOf(at: NonNullable<WorkUnderWay["at"]>, { stepOf }: ProgressTexts): CountedWork {
  return "step" in at ? { done: at.step - 1, of: at.of, text: stepOf(at.step, at.of) } : at;
}
