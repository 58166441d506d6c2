import { Button } from "@fluentui/react-components";
import { useId } from "react";
import type { CheckWords } from "../checkWords";

interface MonthButtonsProps {
  readonly canLock: boolean;
  readonly canUnlock: boolean;
  /** Whether closing up to the chosen month opens later ones. */
  readonly lockOpens: boolean;
  readonly isReasoned: boolean;
  readonly words: CheckWords;
  readonly busy: boolean;
  readonly onLock: () => void;
  readonly onUnlock: () => void;
}

/** Closes months, or opens them again, which needs a reason, also where fewer are closed. */
export function MonthButtons({
  canLock,
  canUnlock,
  lockOpens,
  isReasoned,
  words: { texts },
  busy,
  onLock,
  onUnlock,
}: MonthButtonsProps) {
  const needsReason = useId();
  return (
    <>
      <div className="pane-buttons">
        {canLock && (
          <Button
            size="small"
            disabledFocusable={busy || (lockOpens && !isReasoned)}
            {...(lockOpens && !isReasoned ? { "aria-describedby": needsReason } : {})}
            onClick={onLock}
          >
            {texts.lock}
          </Button>
        )}
        {canUnlock && (
          <Button
            size="small"
            disabledFocusable={busy || !isReasoned}
            {...(isReasoned ? {} : { "aria-describedby": needsReason })}
            onClick={onUnlock}
          >
            {texts.unlock}
          </Button>
        )}
      </div>
      {canUnlock && !isReasoned && (
        <p id={needsReason} className="pane-quiet">
          {texts.unlockNeedsReason}
        </p>
      )}
    </>
  );
}
