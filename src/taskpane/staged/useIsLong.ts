import { useEffect, useState } from "react";

/** Work that takes longer shows how far it has come, in milliseconds. */
export const LONG = 300;

/** Whether work has been under way long enough to show more than that it has begun: what is short does not flicker. */
export function useIsLong(isWorking: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isWorking) return;
    const timer = setTimeout(() => setLong(true), LONG);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isWorking]);
  return isLong;
}
