import { decimalsIn } from "./decimals";

/** Excel shows no more digits of a number than these, and takes no number format of many more. */
const MOST_SHOWN = 15;

/** As many decimals as any of these is written with, as far as they can be shown. */
export function shownDecimals(figures: readonly number[]): number {
  return Math.min(MOST_SHOWN, Math.max(0, ...figures.map(decimalsIn)));
}
