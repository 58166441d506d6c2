import { Button } from "@fluentui/react-components";
import { useId } from "react";
import type { Progress } from "../../activity/slices/inSlices";
import type { ProgressTexts } from "../../language/pane/progressTexts";

interface ProgressLineProps {
  readonly label: string;
  readonly progress: Progress;
  readonly texts: Pick<ProgressTexts, "progress" | "cancel">;
  /** Absent where it goes on to its end. */
  readonly onCancel?: (() => void) | undefined;
  /** Text in place of a percentage. */
  readonly count?: string;
  /** Whether it has been cancelled and what was done is being taken back. */
  readonly cancelling?: boolean;
}

/** How far long work has come, and a button that ends it. */
export function ProgressLine({
  label,
  progress,
  texts,
  onCancel,
  count,
  cancelling = false,
}: ProgressLineProps) {
  const id = useId();
  // Nobody knows yet how much there is to do.
  const isOpen = progress.of === 0;
  const percent = isOpen ? 0 : Math.floor((100 * progress.done) / progress.of);
  return (
    <>
      <p id={id}>{label}</p>
      <div className="pane-progress-line">
        <progress aria-labelledby={id} max={100} {...(!isOpen && { value: percent })} />
        {!isOpen && <span aria-hidden>{count ?? texts.progress(percent)}</span>}
      </div>
      {onCancel && (
        <div className="pane-buttons">
          <Button disabledFocusable={cancelling} onClick={onCancel}>
            {texts.cancel}
          </Button>
        </div>
      )}
    </>
  );
}
