import type { Contract } from "./contract";
import { figureKeys } from "./figures";

/**
 * Whether a workbook of one contract can follow an amended one in what Aktivitet counts: locked figures stand in the
 * order of its columns, so that more may come at the end, or the last ones go.
 */
export function canCountOn(before: Contract, after: Contract): boolean {
  const [was, is] = [figureKeys(before), figureKeys(after)];
  return was.slice(0, is.length).every((key, index) => key === is[index]);
}
