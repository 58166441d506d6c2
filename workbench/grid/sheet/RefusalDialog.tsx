import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { EditRefusal } from "../../session/editRefusal";
import type { GridTexts } from "../language/gridTexts";

export interface RefusalDialogProps {
  readonly refusal: EditRefusal | undefined;
  /** Whether there is a text to go back to. */
  readonly isEntry: boolean;
  readonly texts: GridTexts;
  readonly onRetry: () => void;
  readonly onAccept: () => void;
  readonly onCancel: () => void;
}

/** Says why an entry was not kept, or another step not taken, in the words of the rule where it has some, and offers what can be done. */
export function RefusalDialog(props: RefusalDialogProps): ReactNode {
  const { refusal, isEntry, texts, onRetry, onAccept, onCancel } = props;
  if (!refusal) return null;
  const isAdvice = refusal.kind === "validation" && refusal.style !== "Stop";
  return (
    <Dialog open modalType="alert" onOpenChange={() => (isEntry && !isAdvice ? onRetry() : onCancel())}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{titleOf(refusal, texts)}</DialogTitle>
          <DialogContent>
            {messageOf(refusal, texts)}
            {isAdvice && ` ${texts.askAnyway}`}
          </DialogContent>
          <DialogActions>
            {isAdvice && (
              <Button appearance="primary" onClick={onAccept}>
                {texts.enterAnyway}
              </Button>
            )}
            {isEntry && (
              <Button appearance={isAdvice ? "secondary" : "primary"} onClick={onRetry}>
                {texts.tryAgain}
              </Button>
            )}
            <Button onClick={onCancel}>{texts.giveUp}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function titleOf(refusal: EditRefusal, texts: GridTexts): string {
  if (refusal.kind === "protected-columns") return texts.refusedColumnsTitle;
  return refusal.kind === "validation" && refusal.title !== "" ? refusal.title : texts.refusedTitle;
}

function messageOf(refusal: EditRefusal, texts: GridTexts): string {
  switch (refusal.kind) {
    case "validation":
      return refusal.message || texts.refusedValue;
    case "formula":
      return texts.refusedFormula(refusal.cause);
    case "protected":
      return texts.refusedProtected;
    case "protected-columns":
      return texts.refusedColumns;
    case "impossible":
      return texts.refusedImpossible(refusal.cause);
  }
}
