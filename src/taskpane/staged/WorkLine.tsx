import type { Language } from "../../language/language";
import { progressTexts } from "../../language/pane/progressTexts";
import { useIsLong } from "./useIsLong";
import { WorkProgress } from "./WorkProgress";
import type { WorkUnderWay } from "./workUnderWay";

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
  const isLong = useIsLong(work !== undefined);
  return (
    <>
      {work && isLong && <WorkProgress work={work} language={language} onCancel={onCancel} />}
      <p role="status">
        {work ? !isLong && work.label : cancelled ? progressTexts(language).cancelled : outcome}
      </p>
    </>
  );
}
