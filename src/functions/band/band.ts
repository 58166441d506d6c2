import { bandPosition } from "../../calc/band";
import { contractInUse } from "../../contract/contractInUse";
import { optionalArgument } from "../cells/optionalArgument";
import { mapCells } from "../cells/mapCells";
import type { CellResult } from "../cells/cell";
import { contractTexts } from "../cells/contractTexts";
import { excelErrorOf, readFigure } from "../cells/figure";
import type { FunctionDescription } from "../describing/functionDescription";
import { actualParameter, targetParameter } from "../describing/sharedParameters";

/**
 * Where an actual lies against the band around its target, in words, cell by cell; the limits are inside.
 * @param tolerance half the band's width as a fraction of the target; the contract's own by default
 */
export function band(actual: unknown, target: unknown, tolerance?: unknown): CellResult[][] {
  const words = contractTexts().bandPositions;
  const agreed = contractInUse().band?.tolerance;
  return mapCells(
    (actualCell, targetCell, toleranceCell) => {
      const reached = readFigure(actualCell);
      if (typeof reached === "object") return reached;
      const aim = readFigure(targetCell);
      if (typeof aim === "object") return aim;
      const width = readFigure(toleranceCell);
      if (typeof width === "object") return width;
      const tolerance = width ?? agreed;
      if (tolerance === undefined) return words["not-fixed"];
      const result = bandPosition(reached, aim, tolerance);
      return typeof result === "object" ? excelErrorOf(result) : words[result];
    },
    actual,
    target,
    optionalArgument(tolerance),
  );
}

export const bandDescription: FunctionDescription = {
  description: {
    da: "Placering i forhold til spændet om måltallet: Under, Inden for, Over, Mangler eller Ikke fastsat.",
    en: "Band around the target in the contract's language: below, within, above, missing or not fixed.",
  },
  parameters: [
    actualParameter,
    targetParameter,
    {
      name: "tolerance",
      matrix: true,
      optional: { default: { da: "kontraktens, 0,1", en: "the contract's, 0.1" } },
      unit: { da: "brøk (0,1 er 10 %)", en: "fraction (0.1 is 10 %)" },
      description: {
        da: "Udsving til hver side som brøk af måltallet.",
        en: "Span to each side as a fraction of the target.",
      },
    },
  ],
  result: { matrix: true, unit: { da: "tekst", en: "text" } },
  errors: [],
  examples: [
    { formula: "=KKR.BAND(90,100)", answer: "Inden for" },
    { formula: "=KKR.BAND(89.999,100)", answer: "Under" },
    { formula: "=KKR.BAND(12,14.2)", answer: "Under" },
  ],
};
