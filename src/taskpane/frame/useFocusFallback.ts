import { useEffect, useRef, type FocusEvent, type RefObject } from "react";

interface FocusFallback<View extends HTMLElement> {
  readonly ref: RefObject<View | null>;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/**
 * Gives the keyboard a place where a control goes away while it has the focus and nothing else has taken it: the
 * smallest section around it that is still there, else the view, which needs a `tabIndex` of -1. Whoever is on the
 * sheet or elsewhere stays there.
 */
export function useFocusFallback<View extends HTMLElement>(): FocusFallback<View> {
  const ref = useRef<View>(null);
  const around = useRef<readonly HTMLElement[]>([]);
  useEffect(() => {
    const view = ref.current;
    if (!view) return;
    const keep = (): void => {
      const [control, ...sections] = around.current;
      if (!control || control.isConnected || !document.hasFocus()) return;
      around.current = [];
      if (document.activeElement !== document.body) return;
      const instead = sections.find((section) => section.isConnected) ?? view;
      instead.tabIndex = -1;
      instead.focus();
    };
    // After those that know of a better place, such as the next one in a list, and look at the same change.
    const observer = new MutationObserver(() => queueMicrotask(keep));
    observer.observe(view, { childList: true, subtree: true });
    window.addEventListener("focus", keep);
    return () => {
      observer.disconnect();
      window.removeEventListener("focus", keep);
    };
  }, []);
  return {
    ref,
    onFocus({ target }) {
      const found: HTMLElement[] = [];
      let each: Element | null | undefined = target;
      while (each instanceof HTMLElement && each !== ref.current) {
        found.push(each);
        each = each.parentElement?.closest("section");
      }
      around.current = found;
    },
    // A removed control itself reports no blur; and where the whole window loses the focus, its control keeps it.
    onBlur({ target }) {
      if (document.activeElement !== target) around.current = [];
    },
  };
}
