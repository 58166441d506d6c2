import { powerOfTen, roundedUnits } from "./decimal";

/**
 * The number of decimals to show so that none of the numbers' own is rounded away.
 * @param most the limit: decimals beyond it are rounded away all the same
 */
export function decimalsInFull(values: readonly number[], least: number, most: number): number {
  const isFull = (value: number, decimals: number) =>
    roundedUnits(value, decimals) * powerOfTen(most - decimals) === roundedUnits(value, most);
  let decimals = least;
  while (decimals < most && !values.every((each) => isFull(each, decimals))) decimals++;
  return decimals;
}
