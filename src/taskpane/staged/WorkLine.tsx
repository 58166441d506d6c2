import type { Progress } from "../../activity/slices/inSlices";
import type { WorkStep } from "../../commands/steps/workStep";
import type { Language } from "../../language/language";
import { importPaneTexts } from "../../language/pane/import/importPane";
import { ProgressLine } from "./ProgressLine";
import { useIsLong } from "./useIsLong";

/** Work that is under way. */
export interface WorkUnderWay {
  readonly label: string;
  /** Which step it is at, or how many of several are done; absent where it is one request. */
  readonly at?: WorkStep | Counted | undefined;
  readonly mayCancel: boolean;
}

/** How many are done, and in words. */
interface Counted extends Progress {
  readonly text: string;
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

/** Work under way, where it is long with how far it has come and a way to end it; or what came of it. */
export function WorkLine({ work, outcome, cancelled, language, onCancel }: WorkLineProps) {
  const shared = importPaneTexts(language);
  const isLong = useIsLong(work !== undefined);
  const counted = work?.at && countedOf(work.at, shared.stepOf);
  return (
    <>
      {work && isLong && (
        <ProgressLine
          label={work.label}
          progress={counted ?? { done: 0, of: 0 }}
          {...(counted && { count: counted.text })}
          texts={shared}
          onCancel={work.mayCancel ? onCancel : undefined}
        />
      )}
      <p role="status">{work ? !isLong && work.label : cancelled ? shared.cancelled : outcome}</p>
    </>
  );
}

function countedOf(at: WorkStep | Counted, stepOf: (step: number, of: number) => string): Counted {
  return "step" in at ? { done: at.step - 1, of: at.of, text: stepOf(at.step, at.of) } : at;
}
