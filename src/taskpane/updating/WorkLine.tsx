import type { UpdateStep } from "../../commands/updating/updateWorkbook";
import type { Language } from "../../language/language";
import { importPaneTexts } from "../../language/pane/import/importPane";
import { updateTexts } from "../../language/pane/updating/updateTexts";
import { useIsLong } from "../staged/useIsLong";
import { ProgressLine } from "../staged/ProgressLine";

/** Work on the sheets that is under way. */
export interface WorkUnderWay {
  readonly label: string;
  /** Which step it is at; absent where it is one request. */
  readonly step?: UpdateStep | undefined;
  readonly mayCancel: boolean;
}

interface WorkLineProps {
  readonly work: WorkUnderWay | undefined;
  /** The outcome's sentence for screen readers, once nothing is under way. */
  readonly outcome: string | undefined;
  /** Whether the last work was cancelled. */
  readonly cancelled: boolean;
  readonly language: Language;
  readonly onCancel: () => void;
}

/** Work under way, where it is long with its step and a way to end it; or what came of it. */
export function WorkLine({ work, outcome, cancelled, language, onCancel }: WorkLineProps) {
  const shared = importPaneTexts(language);
  const isLong = useIsLong(work !== undefined);
  const { step } = work ?? {};
  return (
    <>
      {work && isLong && (
        <ProgressLine
          label={work.label}
          progress={step ? { done: step.step - 1, of: step.of } : { done: 0, of: 0 }}
          {...(step && { count: updateTexts(language).step(step.step, step.of) })}
          texts={shared}
          onCancel={work.mayCancel ? onCancel : undefined}
        />
      )}
      <p role="status">{work ? !isLong && work.label : cancelled ? shared.cancelled : outcome}</p>
    </>
  );
}
