import { useSyncExternalStore } from "react";
import type { OpenedCheck } from "../check/openCheck";
import type { Lazy } from "./lazy";

/** How many issues the check has found; `undefined` before it has looked. */
export function useIssueCount(check: Lazy<OpenedCheck>): number | undefined {
  const state = useSyncExternalStore(check.subscribe, check.state);
  const checking = state.phase === "ready" ? state.value.checking : NOTHING;
  return useSyncExternalStore(checking.subscribe, () => {
    const outcome = checking.state().outcome;
    return outcome?.kind === "checked" ? outcome.issues.length : undefined;
  });
}

const NOTHING = {
  subscribe: () => () => undefined,
  state: (): { readonly outcome: undefined } => ({ outcome: undefined }),
};
