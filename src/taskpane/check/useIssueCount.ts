import { useStore } from "zustand/react";
import { createStore } from "zustand/vanilla";
import type { Lazy } from "../frame/lazy";
import type { CheckingState } from "./checkingState";
import type { OpenedCheck } from "./openCheck";

type Outcome = Pick<CheckingState, "outcome">;

const NOTHING = createStore<Outcome>(() => ({ outcome: undefined }));

/** How many issues the check has found; `undefined` before it has looked. */
export function useIssueCount(check: Lazy<OpenedCheck>): number | undefined {
  const state = useStore(check);
  const checking = state.phase === "ready" ? state.value.checking : NOTHING;
  return useStore(checking, issueCountOf);
}

function issueCountOf({ outcome }: Outcome): number | undefined {
  return outcome?.kind === "checked" ? outcome.issues.length : undefined;
}

/** How many issues the check has found, and how many errors are among them; `undefined` before it has looked. */
export function useFindings(
  check: Lazy<OpenedCheck>,
): { readonly all: number; readonly errors: number } | undefined {
  const all = useIssueCount(check);
  const state = useStore(check);
  const checking = state.phase === "ready" ? state.value.checking : NOTHING;
  const errors = useStore(checking, errorCountOf);
  return all === undefined ? undefined : { all, errors };
}

function errorCountOf({ outcome }: Outcome): number {
  return outcome?.kind === "checked"
    ? outcome.issues.filter(({ issue }) => issue.severity === "error").length
    : 0;
}
