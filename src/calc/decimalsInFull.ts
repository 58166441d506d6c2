import { powerOfTen, roundedUnits } from "./decimal";

/**
 * With how many decimals numbers are to be shown, so that no decimal that they have is rounded away.
 * @param most more decimals than these are rounded away all the same
 */
export function decimalsInFull(values: readonly number[], least: number, most: number): number {
  const isFull = (value: number, decimals: number) =>
    roundedUnits(value, decimals) * powerOfTen(most - decimals) === roundedUnits(value, most);
  let decimals = least;
  while (decimals < most && !values.every((each) => isFull(each, decimals))) decimals++;
  return decimals;
}
