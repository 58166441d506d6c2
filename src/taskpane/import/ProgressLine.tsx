import { Button } from "@fluentui/react-components";
import { useId } from "react";
import type { Progress } from "../../activity/inSlices";
import type { ImportPaneTexts } from "../../language/importPane";

interface ProgressLineProps {
  readonly label: string;
  readonly progress: Progress;
  readonly texts: ImportPaneTexts;
  readonly onCancel: () => void;
}

/** How far long work has come, and a button that ends it. */
export function ProgressLine({ label, progress, texts, onCancel }: ProgressLineProps) {
  const id = useId();
  const percent = Math.floor((100 * progress.done) / progress.of);
  return (
    <>
      <p id={id} role="status">
        {label}
      </p>
      <div className="pane-progress-line">
        <progress aria-labelledby={id} max={100} value={percent} />
        <span aria-hidden>{texts.progress(percent)}</span>
      </div>
      <div className="pane-buttons">
        <Button onClick={onCancel}>{texts.cancel}</Button>
      </div>
    </>
  );
}
