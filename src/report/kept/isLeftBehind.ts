import type { ReportState } from "./reportState";

/** Whether the figures of today have left a report behind. */
export function isLeftBehind(state: ReportState): boolean {
  return state.kind === "changed" || (state.kind === "other-status" && state.months.length > 0);
}
