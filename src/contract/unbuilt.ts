import type { Contract } from "./contract";
import { stepDays } from "./steps";

/** What the form of a contract holds and the workbook cannot follow yet. */
export type UnbuiltPart = "steps";

/** The parts of a contract that no workbook can be made of yet: targets within a year. */
export function unbuiltParts({ measures }: Contract): UnbuiltPart[] {
  const parts: Record<UnbuiltPart, boolean> = {
    steps: measures.some(({ targets }) => Object.keys(targets).some((key) => stepDays(key) !== undefined)),
  };
  return (Object.keys(parts) as UnbuiltPart[]).filter((part) => parts[part]);
}
