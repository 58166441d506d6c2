import { useStore } from "zustand/react";
import { createStore } from "zustand/vanilla";
import type { Lazy } from "../frame/lazy";
import type { CheckingState } from "./checkingState";
import type { OpenedCheck } from "./openCheck";

type Outcome = Pick<CheckingState, "outcome">;

const NOTHING = createStore<Outcome>(() => ({ outcome: undefined }));

/** How many issues the check has found; `undefined` before it has looked. */
export function useIssueCount(check: Lazy<OpenedCheck>): number | undefined {
  return useOutcome(check, ({ outcome }) =>
    outcome?.kind === "checked" ? outcome.issues.length : undefined,
  );
}

/** How many of them are errors; `undefined` before it has looked. */
export function useErrorCount(check: Lazy<OpenedCheck>): number | undefined {
  return useOutcome(check, ({ outcome }) =>
    outcome?.kind === "checked"
      ? outcome.issues.filter(({ issue }) => issue.severity === "error").length
      : undefined,
  );
}

/** What the check has said of the figures last; another value each time, `undefined` before it has looked. */
export function useJudgement(check: Lazy<OpenedCheck>): unknown {
  return useOutcome(check, ({ outcome }) => (outcome?.kind === "checked" ? outcome : undefined));
}

function useOutcome<Value>(check: Lazy<OpenedCheck>, select: (state: Outcome) => Value): Value {
  const state = useStore(check);
  return useStore(state.phase === "ready" ? state.value.checking : NOTHING, select);
}
