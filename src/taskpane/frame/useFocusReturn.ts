import { useLayoutEffect, useRef, type FocusEvent, type RefObject } from "react";
import { VIEW_PANEL } from "./navigation";

interface FocusReturn {
  readonly message: RefObject<HTMLDivElement | null>;
  readonly onFocus: (event: FocusEvent) => void;
}

/** Gives the focus back to where it came from when a message goes while one of its buttons has it. */
export function useFocusReturn(): FocusReturn {
  const message = useRef<HTMLDivElement>(null);
  const from = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const shown = message.current;
    return () => {
      if (!shown?.contains(document.activeElement)) return;
      const back = from.current?.isConnected ? from.current : document.getElementById(VIEW_PANEL);
      back?.focus();
    };
  }, []);
  return {
    message,
    onFocus({ relatedTarget }) {
      if (relatedTarget instanceof HTMLElement && !message.current?.contains(relatedTarget)) {
        from.current = relatedTarget;
      }
    },
  };
}
