import { useEffect, useLayoutEffect, useRef, type FocusEvent, type RefObject } from "react";

export interface StageFocus {
  readonly view: RefObject<HTMLElement | null>;
  /** Stands in where the control that had the focus is gone; it needs a `tabIndex` of -1. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/**
 * Keeps the keyboard's place in a view whose stages replace each other: a control that goes away while it has
 * the focus hands it to the view's heading, and gets it back where its part of the view (`data-part`) is shown
 * again. Nobody else's focus is taken: while somebody is on the sheet or in a dialog, the view waits.
 */
export function useStageFocus(): StageFocus {
  const view = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const focused = useRef<{ readonly control: Element; readonly part: string | undefined }>(undefined);
  const pendingPart = useRef<string>(undefined);

  function keep(): void {
    const lost = focused.current;
    if (!document.hasFocus()) return;
    if (lost && !lost.control.isConnected && document.activeElement === document.body) {
      heading.current?.focus();
      pendingPart.current = lost.part;
    }
    if (pendingPart.current === undefined || document.activeElement !== heading.current) return;
    const part = view.current?.querySelector(`[data-part="${pendingPart.current}"]`);
    part?.querySelector<HTMLElement>("input, select, button")?.focus();
  }

  useLayoutEffect(keep);
  useEffect(() => {
    window.addEventListener("focus", keep);
    return () => window.removeEventListener("focus", keep);
  });

  return {
    view,
    heading,
    onFocus({ target }) {
      const part = target.closest("[data-part]")?.getAttribute("data-part") ?? undefined;
      focused.current = { control: target, part };
      pendingPart.current = undefined;
    },
    // React reports no blur of elements that it removes itself.
    onBlur({ target }) {
      // Where the whole window loses the focus, as to a dialog for choosing a file, its control keeps its place.
      if (document.activeElement === target) return;
      focused.current = undefined;
      pendingPart.current = undefined;
    },
  };
}
