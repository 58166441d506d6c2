import type { RefObject } from "react";
import { useLayoutEffect } from "react";

/** Where sheets were scrolled to, by their ids. */
export type ScrollPositions = Map<string, { readonly left: number; readonly top: number }>;

/** Scrolls a sheet to where it was when it was last shown. */
export function useScrollRestoration(
  scroller: RefObject<HTMLElement | null>,
  scrolls: RefObject<ScrollPositions>,
  sheetId: string,
): void {
  useLayoutEffect(() => {
    const box = scroller.current;
    const positions = scrolls.current;
    if (!box) return undefined;
    const before = positions.get(sheetId);
    if (before) box.scrollTo?.(before.left, before.top);
    const remember = (): void => {
      positions.set(sheetId, { left: box.scrollLeft, top: box.scrollTop });
    };
    box.addEventListener("scroll", remember, { passive: true });
    return () => box.removeEventListener("scroll", remember);
  }, [scroller, scrolls, sheetId]);
}
