import type { Contract } from "./contract";
import { figureKeys } from "./figures";
import { stepDays } from "./steps";

/** What the form of a contract holds and the workbook cannot follow yet; the second only of one that follows another. */
export type UnbuiltPart = "steps" | "counted";

/** The parts of a contract that no workbook can be made of yet: targets within a year. */
export function unbuiltParts({ measures }: Contract): UnbuiltPart[] {
  const parts = {
    steps: measures.some(({ targets }) => Object.keys(targets).some((key) => stepDays(key) !== undefined)),
  };
  return (Object.keys(parts) as (keyof typeof parts)[]).filter((part) => parts[part]);
}

/**
 * Whether a workbook of one contract can follow an amended one in what Aktivitet counts: locked figures stand in the
 * order of its columns, so that more may come at the end, or the last ones go.
 */
export function canCountOn(before: Contract, after: Contract): boolean {
  const [was, is] = [figureKeys(before), figureKeys(after)];
  return was.slice(0, is.length).every((key, index) => key === is[index]);
}
