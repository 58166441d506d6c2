import { allocate as compute } from "../../calc/allocation";
import { matrixOf, matrixCells } from "../cells/cellMatrix";
import { optionalArgument, singleFigure } from "../cells/optionalArgument";
import type { CellResult } from "../cells/cell";
import { excelErrorOf, readFigure } from "../cells/figure";
import type { FunctionDescription } from "../describing/functionDescription";
import { decimalsParameter } from "../describing/sharedParameters";

/**
 * Splits a total by weights with the largest remainder method, in the shape of the weights; the sum is exact.
 * A blank weight counts 0 and a blank total gives blanks. One bad weight leaves no part that could be
 * right, so it is the error of the whole call.
 */
export function allocate(total: unknown, weights: unknown, decimals?: unknown): CellResult[][] {
  const amount = singleFigure(total);
  const area = matrixOf(weights);
  const figures = matrixCells(area).map(weightOf);
  const places = singleFigure(optionalArgument(decimals)) ?? 0;
  const parts: readonly CellResult[] = amount === undefined ? [] : partsOf(amount, figures, places);
  return area.cells.map((_, row) =>
    Array.from({ length: area.columns }, (_none, column) => parts[row * area.columns + column] ?? ""),
  );
}

function partsOf(total: number, weights: readonly number[], decimals: number): number[] {
  const parts = compute(total, weights, decimals);
  if ("fault" in parts) throw excelErrorOf(parts);
  return parts;
}

function weightOf(cell: unknown): number {
  const weight = readFigure(cell);
  if (typeof weight === "object") throw weight;
  return weight ?? 0;
}

export const allocateDescription: FunctionDescription = {
  description: {
    da: "Fordeler et beløb efter vægte (største brøks metode), så delene tilsammen giver beløbet.",
    en: "Splits a total by weights with the largest remainder method, so that the parts add up exactly.",
  },
  parameters: [
    {
      name: "total",
      matrix: false,
      unit: { da: "tal", en: "number" },
      description: { da: "Det, der skal fordeles.", en: "What is to be split." },
    },
    {
      name: "weights",
      matrix: true,
      unit: { da: "tal, 0 eller mere", en: "numbers, 0 or more" },
      description: { da: "Vægte, 0 eller mere; tomme tæller 0.", en: "Weights, 0 or more; blanks count 0." },
    },
    decimalsParameter,
  ],
  result: {
    matrix: true,
    unit: { da: "samme enhed som total; vægtenes form", en: "same unit as total; the shape of the weights" },
  },
  errors: ["#DIV/0!"],
  examples: [
    { formula: "=KKR.ALLOCATE(100,{1;1;1})", answer: [[34], [33], [33]] },
    { formula: "=KKR.ALLOCATE(-100,{1;1;1})", answer: [[-34], [-33], [-33]] },
    { formula: "=KKR.ALLOCATE(1,{1;1;1},2)", answer: [[0.34], [0.33], [0.33]] },
  ],
};
