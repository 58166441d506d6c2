import { instalments as compute } from "../../calc/invoices/instalments";
import { optionalArgument, singleFigure } from "../cells/optionalArgument";
import type { CellResult } from "../cells/cell";
import { excelErrorOf } from "../cells/figure";
import type { FunctionDescription } from "../describing/functionDescription";
import { decimalsParameter } from "../describing/sharedParameters";

/**
 * Splits an amount into `count` (1 to 120) instalments, one below the other, that add up to it exactly; the
 * earlier ones are a unit larger. Blank where the amount or the count is.
 */
export function instalments(amount: unknown, count: unknown, decimals?: unknown): CellResult[][] {
  const total = singleFigure(amount);
  const number = singleFigure(count);
  const places = singleFigure(optionalArgument(decimals)) ?? 2;
  if (number === undefined) return [[""]];
  const parts = compute(total ?? 0, number, places);
  if ("fault" in parts) throw excelErrorOf(parts);
  return parts.map((part) => [total === undefined ? "" : part]);
}

export const instalmentsDescription: FunctionDescription = {
  description: {
    da: "Deler et beløb i rater, der tilsammen giver beløbet; de første er størst.",
    en: "Splits an amount into instalments that add up exactly; the earlier ones are the larger.",
  },
  parameters: [
    {
      name: "amount",
      matrix: false,
      unit: { da: "tal", en: "number" },
      description: { da: "Beløbet.", en: "The amount." },
    },
    {
      name: "count",
      matrix: false,
      unit: { da: "helt tal", en: "whole number" },
      description: { da: "Antal rater, 1 til 120.", en: "Number of instalments, 1 to 120." },
    },
    { ...decimalsParameter, optional: { default: 2 } },
  ],
  result: { matrix: true, unit: { da: "samme enhed som beløbet", en: "same unit as the amount" } },
  errors: [],
  examples: [
    { formula: "=KKR.INSTALMENTS(100,3)", answer: [[33.34], [33.33], [33.33]] },
    { formula: "=KKR.INSTALMENTS(100,3,0)", answer: [[34], [33], [33]] },
  ],
};
