import { useStore } from "zustand/react";
import { createStore } from "zustand/vanilla";
import type { AnyPart } from "../../sheets/plan/plan";
import type { Lazy } from "../frame/lazy";
import type { OpenedOverview } from "./openOverview";
import type { OverviewState } from "./overviewStore";

const READING = createStore<OverviewState>(() => ({ phase: "reading" }));

const NONE: readonly AnyPart[] = [];

/** Whether our sheets are in the workbook, and which; not before the overview has looked. */
export function useKnownSheets(overview: Lazy<OpenedOverview>): {
  readonly isKnown: boolean;
  readonly parts: readonly AnyPart[];
} {
  const state = useStore(overview);
  const read = useStore(state.phase === "ready" ? state.value.overviewStore : READING);
  const outcome = read.phase === "failed" ? undefined : read.outcome;
  return outcome && outcome.kind !== "no-workbook"
    ? { isKnown: true, parts: outcome.parts }
    : { isKnown: false, parts: NONE };
}
