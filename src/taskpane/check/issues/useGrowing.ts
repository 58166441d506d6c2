import { startTransition, useEffect, useState } from "react";

/** So many items are drawn within a frame. */
const AT_ONCE = 10;

interface Growing {
  /** How many items are drawn, and how many will be. */
  readonly shown: number;
  readonly wanted: number;
  readonly grow: (by: number) => void;
}

/** A list that draws what it is asked for a few items a frame, so that keys and scrolling are answered meanwhile. */
export function useGrowing(first: number): Growing {
  const [shown, setShown] = useState(first);
  const [wanted, setWanted] = useState(first);
  useEffect(() => {
    if (shown >= wanted) return;
    const frame = requestAnimationFrame(() =>
      startTransition(() => setShown(Math.min(wanted, shown + AT_ONCE))),
    );
    return () => cancelAnimationFrame(frame);
  }, [shown, wanted]);
  // Some at once: the keyboard goes on from the press to the first of them.
  const grow = (by: number) =>
    startTransition(() => {
      setWanted(wanted + by);
      setShown(shown + Math.min(by, AT_ONCE));
    });
  return { shown, wanted, grow };
}
