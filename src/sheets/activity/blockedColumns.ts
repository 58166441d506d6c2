import type { SheetInput } from "../plan/planInput";
import { figureEntries } from "./figureEntries";

/**
 * Whether something stands where one of the columns beside Aktivitet is to be filled, a formula's text: Excel then fills
 * none of it, and no sum has its figures. A filled column has a formula's answer in its first and its last row, if only
 * a blank one; what is in the way stands in one of them at most.
 */
export function isCountBlocked(input: SheetInput): string {
  const { counted, countedMunicipality } = input.naming.names;
  const columns = [countedMunicipality, counted, ...figureEntries(input).map((entry) => entry.counted)];
  const ends = columns.flatMap((name) => [`INDEX(${name},1)`, `INDEX(${name},ROWS(${name}))`]);
  return `OR(${ends.map((cell) => `ISBLANK(${cell})`).join(",")})`;
}
