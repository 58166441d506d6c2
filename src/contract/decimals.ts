/** A sum without binary crumbs, reckoned in the smallest decimal that any of the figures is written with. */
export function exactSum(figures: readonly number[]): number {
  const one = 10 ** Math.max(0, ...figures.map(decimalsIn));
  return figures.reduce((sum, each) => sum + Math.round(each * one), 0) / one;
}

/** How many decimals a figure is written with. */
export function decimalsIn(figure: number): number {
  const [digits = "", power = "0"] = String(figure).split("e");
  return Math.max(0, (digits.split(".")[1]?.length ?? 0) - Number(power));
}

/** Excel shows no more digits of a number than these, and takes no number format of many more. */
const MOST_SHOWN = 15;

/** As many decimals as any of these is written with, as far as they can be shown. */
export function shownDecimals(figures: readonly number[]): number {
  return Math.min(MOST_SHOWN, Math.max(0, ...figures.map(decimalsIn)));
}
