import type { Host } from "../../../workbench/host/host";
import { columnBelow } from "./openAddIn";
import { words } from "../../words";

/** 1 January 2026 as Excel counts days. */
export const JANUARY = 46023;

const FIRST_ROW = 4;

/** Whether a row of Aktivitet is counted, as its sheet says beside it. */
export function isCounted(host: Host, row: number): boolean {
  return String(
    columnBelow(host, words.tabs.activity, words.sheets.activity.counted.status)[row - FIRST_ROW],
  ).startsWith(words.sheets.activity.status.counted);
}
