import type { Contract, Measure } from "./contract";
import { knownFigures } from "./figures";
import { stepDays } from "./steps";

/** What the form of a contract holds and the workbook cannot follow yet. */
export type UnbuiltPart = "years" | "steps" | "readings" | "figures";

/**
 * The parts of a contract that no workbook can be made of yet: years that begin on another day than 1 January, targets
 * within a year, several measures with readings, and further counted figures.
 */
export function unbuiltParts({ source, measures, counted = [] }: Contract): UnbuiltPart[] {
  const parts: Record<UnbuiltPart, boolean> = {
    years: !source.inForce.endsWith("-01-01"),
    steps: measures.some(({ targets }) => Object.keys(targets).some((key) => stepDays(key) !== undefined)),
    readings: measures.filter(({ readings }) => readings !== undefined).length > 1,
    figures: counted.length > 0 || measures.some(hasOtherFigures),
  };
  return (Object.keys(parts) as UnbuiltPart[]).filter((part) => parts[part]);
}

function hasOtherFigures(measure: Measure): boolean {
  return measure.actual.from === "activity" && knownFigures(measure).length < measure.actual.figures.length;
}
