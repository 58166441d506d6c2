import { useStore } from "zustand/react";
import { createStore } from "zustand/vanilla";
import type { CheckedFigures } from "../../commands/steps/checkedFigures";
import type { Lazy } from "../frame/lazy";
import type { CheckingState } from "./checkingState";
import type { OpenedCheck } from "./openCheck";

type Checked = Pick<CheckingState, "outcome" | "watching">;

const NOTHING = createStore<Checked>(() => ({ outcome: undefined, watching: true }));

/** How many issues the check has found; `undefined` before it has looked. */
export function useIssueCount(check: Lazy<OpenedCheck>): number | undefined {
  return useOutcome(check, ({ outcome }) =>
    outcome?.kind === "checked" ? outcome.issues.length : undefined,
  );
}

/** The same; `undefined` also where there was nothing to check. */
export function useFindingCount(check: Lazy<OpenedCheck>): number | undefined {
  return useOutcome(check, ({ outcome }) => {
    if (outcome?.kind !== "checked") return undefined;
    const { rows, issues } = outcome;
    return rows.activity + rows.meetings + issues.length > 0 ? issues.length : undefined;
  });
}

/** Whether figures are checked as they change. */
export function useIsWatching(check: Lazy<OpenedCheck>): boolean {
  return useOutcome(check, ({ watching }) => watching);
}

/** How many of them are errors; `undefined` before it has looked. */
export function useErrorCount(check: Lazy<OpenedCheck>): number | undefined {
  return useOutcome(check, ({ outcome }) =>
    outcome?.kind === "checked"
      ? outcome.issues.filter(({ issue }) => issue.severity === "error").length
      : undefined,
  );
}

/** The latest check of the figures; another value each time, `undefined` before it has looked. */
export function useJudgement(check: Lazy<OpenedCheck>): CheckedFigures | undefined {
  return useOutcome(check, ({ outcome }) => (outcome?.kind === "checked" ? outcome : undefined));
}

function useOutcome<Value>(check: Lazy<OpenedCheck>, select: (state: Checked) => Value): Value {
  const state = useStore(check);
  return useStore(state.phase === "ready" ? state.value.checking : NOTHING, select);
}
