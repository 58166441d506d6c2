import { useEffect, useRef, type FocusEvent, type RefObject } from "react";
import { focusPlaceOf, focusFallbacks, type FocusPlace } from "./focusPlace";

interface KeptFocus<View extends HTMLElement> {
  readonly ref: RefObject<View | null>;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: () => void;
}

/**
 * Keeps the keyboard's place in a view: a control that goes away while it has the focus hands it on to what
 * stands there now. Nobody else's focus is taken: whoever is on the sheet or elsewhere stays there.
 */
export function useFocusRetention<View extends HTMLElement>(): KeptFocus<View> {
  const ref = useRef<View>(null);
  const place = useRef<FocusPlace>(undefined);
  useEffect(() => {
    const view = ref.current;
    if (!view) return;
    const observer = new MutationObserver(() => {
      const focused = document.activeElement;
      if (focused && view.contains(focused)) {
        // Its neighbours may be others now. A document that is not in front has no focus to keep.
        place.current = document.hasFocus() ? focusPlaceOf(focused) : undefined;
        return;
      }
      const before = place.current;
      place.current = undefined;
      if (!before || before.control.isConnected || focused !== document.body) return;
      focusFallbacks(view, before).some((instead) => {
        instead.focus();
        return document.activeElement === instead;
      });
    });
    observer.observe(view, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, []);
  return {
    ref,
    onFocus: ({ target }) => {
      place.current = focusPlaceOf(target);
    },
    // React reports no blur of what it takes away itself.
    onBlur: () => {
      place.current = undefined;
    },
  };
}
