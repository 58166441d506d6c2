import type { ReactNode, RefObject } from "react";
import { useLayoutEffect, useRef } from "react";

export interface FloatingProps {
  /** The element that it hangs from. */
  readonly anchor: RefObject<HTMLElement | null>;
  readonly className: string;
  readonly children: ReactNode;
}

const GAP = 3;

/** Hangs below something, above where there is no room, and stays with it when the sheet scrolls. */
export function Floating({ anchor, className, children }: FloatingProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    function place(): void {
      const from = anchor.current?.getBoundingClientRect();
      const own = box.current;
      if (!from || !own) return;
      const isBelow = from.bottom + GAP + own.offsetHeight <= window.innerHeight;
      const top = isBelow ? from.bottom + GAP : from.top - GAP - own.offsetHeight;
      own.style.top = `${Math.max(0, top)}px`;
      own.style.left = `${Math.max(0, Math.min(from.left, window.innerWidth - own.offsetWidth - 8))}px`;
      own.style.minWidth = `${from.width}px`;
    }
    place();
    // A sheet that comes to the front finds its place only after this.
    const later = requestAnimationFrame(place);
    window.addEventListener("scroll", place, { capture: true, passive: true });
    window.addEventListener("resize", place);
    return () => {
      cancelAnimationFrame(later);
      window.removeEventListener("scroll", place, { capture: true });
      window.removeEventListener("resize", place);
    };
  });
  return (
    <div ref={box} className={`floating ${className}`}>
      {children}
    </div>
  );
}
