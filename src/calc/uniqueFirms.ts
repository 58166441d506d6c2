import { cvrDigits } from "./cvr";

/** How many different firms a list of CVR numbers names; malformed numbers name none. */
export function uniqueFirms(numbers: Iterable<string | number>): number {
  const firms = new Set<string>();
  for (const number of numbers) {
    const digits = cvrDigits(number);
    if (digits !== undefined) firms.add(digits);
  }
  return firms.size;
}
