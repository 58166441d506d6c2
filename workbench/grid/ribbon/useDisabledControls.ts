import { useCallback, useSyncExternalStore } from "react";
import type { RuntimeLink } from "../../host/hostSession";

/** The ids of the ribbon's controls that the add-in lets nobody press. */
export function useDisabledControls(runtime: RuntimeLink): ReadonlySet<string> {
  const subscribe = useCallback(
    (onChange: () => void) => {
      Object.assign(runtime, { onRibbonChanged: onChange });
      return () => Object.assign(runtime, { onRibbonChanged: undefined });
    },
    [runtime],
  );
  return useSyncExternalStore(subscribe, () => runtime.disabledControls);
}
