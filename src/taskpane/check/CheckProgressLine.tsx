import type { CheckProgress } from "../../commands/checkFigures";
import type { CheckPaneTexts } from "../../language/pane/checkPane";
import type { Language } from "../../language/language";
import { importPaneTexts } from "../../language/pane/importPane";
import { ProgressLine } from "../staged/ProgressLine";

interface CheckProgressLineProps {
  readonly progress: CheckProgress;
  readonly texts: CheckPaneTexts;
  readonly language: Language;
  readonly onCancel: () => void;
}

/** How many rows a long check has read or judged, and a button that ends it. */
export function CheckProgressLine({ progress, texts, language, onCancel }: CheckProgressLineProps) {
  return (
    <ProgressLine
      label={progress.phase === "reading" ? texts.reading : texts.checking}
      progress={progress}
      count={texts.rowsOf(progress.done, progress.of)}
      texts={importPaneTexts(language)}
      onCancel={onCancel}
    />
  );
}
