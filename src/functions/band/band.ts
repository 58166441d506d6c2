import { bandPosition } from "../../calc/band";
import { contractInUse } from "../../contract/contractInUse";
import { spanOf } from "../../contract/span";
import { optionalArgument } from "../cells/optionalArgument";
import { mapCells } from "../cells/mapCells";
import type { CellResult } from "../cells/cell";
import { contractResultTexts } from "../cells/contractResultTexts";
import { excelErrorOf, readFigure } from "../cells/figure";
import type { FunctionDescription } from "../describing/functionDescription";
import { actualParameter, targetParameter } from "../describing/sharedParameters";

/**
 * Where an actual lies against the band around its target, in words, cell by cell; the limits are inside.
 * @param tolerance how far below the target is within, as a fraction of it; the contract's own by default
 * @param above how far above it; by default as far as below where that is given, else the contract's own
 */
export function band(actual: unknown, target: unknown, tolerance?: unknown, above?: unknown): CellResult[][] {
  const words = contractResultTexts().bandPositions;
  const contract = contractInUse();
  const agreed = spanOf(contract);
  return mapCells(
    (actualCell, targetCell, toleranceCell, aboveCell) => {
      const reached = readFigure(actualCell);
      if (typeof reached === "object") return reached;
      const aim = readFigure(targetCell);
      if (typeof aim === "object") return aim;
      const width = readFigure(toleranceCell);
      if (typeof width === "object") return width;
      const upper = readFigure(aboveCell);
      if (typeof upper === "object") return upper;
      if (width === undefined && !contract.band) return words["not-fixed"];
      const result = bandPosition(reached, aim, width ?? agreed.below, upper ?? width ?? agreed.above);
      return typeof result === "object" ? excelErrorOf(result) : words[result];
    },
    actual,
    target,
    optionalArgument(tolerance),
    optionalArgument(above),
  );
}

export const bandDescription: FunctionDescription = {
  description: {
    da: "Placering i forhold til spændet om måltallet: Under, Inden for, Over, Mangler eller Ikke fastsat.",
    en: "Band around the target in Danish words: below, within, above, missing or not fixed.",
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
        da: "Udsving under måltallet, og over det, hvis intet andet er angivet; brøk af måltallet.",
        en: "Span below the target, and above it unless given apart; a fraction of the target.",
      },
    },
    {
      name: "above",
      matrix: true,
      optional: { default: { da: "som under måltallet", en: "as below the target" } },
      unit: { da: "brøk (0,1 er 10 %)", en: "fraction (0.1 is 10 %)" },
      description: {
        da: "Udsving over måltallet, hvis det er et andet end under.",
        en: "Span above the target, where it differs from that below.",
      },
    },
  ],
  result: { matrix: true, unit: { da: "tekst", en: "text" } },
  errors: [],
  examples: [
    { formula: "=KKR.BAND(90,100)", answer: "Inden for" },
    { formula: "=KKR.BAND(89.999,100)", answer: "Under" },
    { formula: "=KKR.BAND(12,14.2)", answer: "Under" },
    { formula: "=KKR.BAND(115,100,0.1,0.2)", answer: "Inden for" },
  ],
};
