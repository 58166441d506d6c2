import type { Contract, Measure } from "./contract";
import { knownFigures } from "./figures";

/** What the form of a contract holds and the workbook cannot follow yet. */
export type UnbuiltPart = "readings" | "figures" | "span";

/**
 * The parts of a contract that no workbook can be made of yet: several measures with readings, further counted figures, and a span that is not even.
 */
export function unbuiltParts({ measures, counted = [], band }: Contract): UnbuiltPart[] {
  const parts: Record<UnbuiltPart, boolean> = {
    readings: measures.filter(({ readings }) => readings !== undefined).length > 1,
    figures: counted.length > 0 || measures.some(hasOtherFigures),
    span: band?.above !== undefined && band.above !== band.tolerance,
  };
  return (Object.keys(parts) as UnbuiltPart[]).filter((part) => parts[part]);
}

function hasOtherFigures(measure: Measure): boolean {
  return measure.actual.from === "activity" && knownFigures(measure).length < measure.actual.figures.length;
}
