import { createStore, type StoreApi } from "zustand/vanilla";

/**
 * Whether the first steps are shown: where the workbook is empty, unless somebody has skipped them; and where somebody
 * has asked for them, who is led to them once.
 * Kept as long as the pane: what is remembered elsewhere is written into the workbook, and this one is not ours yet.
 */
export type FirstSteps = StoreApi<"where-empty" | "skipped" | "asked-for" | "shown">;

export function createFirstSteps(): FirstSteps {
  return createStore(() => "where-empty");
}
