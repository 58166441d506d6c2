/** Excel shows no more digits of a number than these, and takes no number format of many more. */
const MOST_SHOWN = 15;

/**
 * A sum without binary crumbs, reckoned in the smallest decimal that any of the figures is written with; with more
 * decimals than Excel shows the crumbs are beyond them, and the whole numbers would be too large.
 */
export function exactSum(figures: readonly number[]): number {
  const decimals = Math.max(0, ...figures.map(decimalsIn));
  const one = decimals > MOST_SHOWN ? 1 : 10 ** decimals;
  const whole = (each: number) => (one === 1 ? each : Math.round(each * one));
  return figures.reduce((sum, each) => sum + whole(each), 0) / one;
}

/** How many decimals a figure is written with. */
export function decimalsIn(figure: number): number {
  const [digits = "", power = "0"] = String(figure).split("e");
  return Math.max(0, (digits.split(".")[1]?.length ?? 0) - Number(power));
}

/** As many decimals as any of these is written with, as far as they can be shown. */
export function shownDecimals(figures: readonly number[]): number {
  return Math.min(MOST_SHOWN, Math.max(0, ...figures.map(decimalsIn)));
}
