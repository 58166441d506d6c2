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
