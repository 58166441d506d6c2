import { useCallback, useSyncExternalStore } from "react";
import type { Session } from "../session/session";

/** Draws a component anew with every change of the session; returns how many there have been. */
export function useSessionVersion(session: Session): number {
  const subscribe = useCallback((listener: () => void) => session.subscribe(listener), [session]);
  return useSyncExternalStore(subscribe, () => session.version);
}
