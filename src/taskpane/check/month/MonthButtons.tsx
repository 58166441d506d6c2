import { Button } from "@fluentui/react-components";
import { useId } from "react";
import { monthTexts } from "../../../language/pane/month/monthTexts";
import type { CheckWords } from "../checkWords";

/** The state before closing: a reason is needed where it opens later months or there is something to look at. */
export type LockReadiness = "ready" | "opens-later" | "open-points" | "nothing";

interface MonthButtonsProps {
  readonly lockReadiness: LockReadiness;
  readonly canUnlock: boolean;
  readonly isReasoned: boolean;
  readonly words: CheckWords;
  readonly busy: boolean;
  readonly onLock: () => void;
  readonly onUnlock: () => void;
}

/** Closes months, or opens them again, which needs a reason, also where fewer are closed. */
export function MonthButtons({
  lockReadiness,
  canUnlock,
  isReasoned,
  words: { texts, language },
  busy,
  onLock,
  onUnlock,
}: MonthButtonsProps) {
  const closingNeeds = useId();
  const openingNeeds = useId();
  const lacksReason = !isReasoned && lockReadiness !== "ready";
  return (
    <>
      <div className="pane-buttons">
        {lockReadiness !== "nothing" && (
          <Button
            size="small"
            disabledFocusable={busy || lacksReason}
            {...(lacksReason
              ? { "aria-describedby": lockReadiness === "open-points" ? closingNeeds : openingNeeds }
              : {})}
            onClick={onLock}
          >
            {texts.lock}
          </Button>
        )}
        {canUnlock && (
          <Button
            size="small"
            disabledFocusable={busy || !isReasoned}
            {...(isReasoned ? {} : { "aria-describedby": openingNeeds })}
            onClick={onUnlock}
          >
            {texts.unlock}
          </Button>
        )}
      </div>
      {lockReadiness === "open-points" && !isReasoned && (
        <p id={closingNeeds} className="pane-quiet">
          {monthTexts(language).needsReasonToClose}
        </p>
      )}
      {canUnlock && !isReasoned && (
        <p id={openingNeeds} className="pane-quiet">
          {texts.unlockNeedsReason}
        </p>
      )}
    </>
  );
}
