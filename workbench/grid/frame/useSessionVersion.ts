import { useCallback, useSyncExternalStore } from "react";
import type { Session } from "../../session/session";

/** Draws anew with each change of the workbook. */
export function useSessionVersion(session: Session): number {
  const subscribe = useCallback((listener: () => void) => session.subscribe(listener), [session]);
  return useSyncExternalStore(subscribe, () => session.version);
}
