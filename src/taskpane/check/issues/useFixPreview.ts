import { useRef, useState } from "react";
import type { LocatedIssue } from "../../../commands/steps/checkedFigures";

interface FixPreviewState {
  /** The issues previewed; `undefined` while there is no preview. */
  readonly issues: readonly LocatedIssue[] | undefined;
  readonly open: (issues: readonly LocatedIssue[]) => void;
  readonly close: () => void;
}

/** Whether fixes are shown before they are made; closing gives the keyboard back to what opened them. */
export function useFixPreview(): FixPreviewState {
  const [issues, setIssues] = useState<readonly LocatedIssue[]>();
  const opener = useRef<Element>(null);
  return {
    issues,
    open(wanted) {
      opener.current = document.activeElement;
      setIssues(wanted);
    },
    close() {
      // While the preview still stands, so that the keyboard goes straight back to where it came from.
      if (issues && opener.current instanceof HTMLElement) opener.current.focus();
      setIssues(undefined);
    },
  };
}
