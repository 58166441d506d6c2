import { useStore } from "zustand/react";
import { createStore } from "zustand/vanilla";
import type { Lazy } from "../frame/lazy";
import type { OpenedOverview } from "./openOverview";
import type { OverviewState } from "./overviewing";

const READING = createStore<OverviewState>(() => ({ phase: "reading" }));

/** Whether our sheets are in the workbook; not before the overview has looked. */
export function useIsKnown(overview: Lazy<OpenedOverview>): boolean {
  const state = useStore(overview);
  const read = useStore(state.phase === "ready" ? state.value.overviewing : READING);
  return read.phase !== "failed" && read.outcome !== undefined && read.outcome.kind !== "no-workbook";
}
