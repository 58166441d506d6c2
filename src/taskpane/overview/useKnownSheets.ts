import { useStore } from "zustand/react";
import { createStore } from "zustand/vanilla";
import type { AnyPart } from "../../sheets/plan/plan";
import type { Lazy } from "../frame/lazy";
import type { OpenedOverview } from "./openOverview";
import type { OverviewState } from "./overviewStore";

const READING = createStore<OverviewState>(() => ({ phase: "reading" }));

const NONE: readonly AnyPart[] = [];

/** Our sheets in the workbook, as the overview has found them; and whether it has, or may have, any. */
export function useKnownSheets(overview: Lazy<OpenedOverview>): {
  readonly mayBeThere: boolean;
  readonly parts: readonly AnyPart[];
  /** Whether it is known to have none. */
  readonly isEmpty: boolean;
} {
  const state = useStore(overview);
  const { phase, outcome } = useStore(state.phase === "ready" ? state.value.overviewStore : READING);
  return outcome && outcome.kind !== "no-workbook"
    ? { mayBeThere: true, parts: outcome.parts, isEmpty: false }
    : { mayBeThere: !outcome && phase === "failed", parts: NONE, isEmpty: outcome !== undefined };
}
