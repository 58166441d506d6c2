import { deviation as compute } from "../../calc/deviation";
import { arithmetic } from "../cells/arithmetic";
import type { CellResult } from "../cells/cell";
import type { FunctionDescription } from "../describing/functionDescription";
import { actualParameter, targetParameter } from "../describing/sharedParameters";

/** actual - target, cell by cell; blank where either is. */
export function deviation(actual: unknown, target: unknown): CellResult[][] {
  return arithmetic(compute, actual, target);
}

export const deviationDescription: FunctionDescription = {
  description: {
    da: "Afvigelse: realiseret minus måltal.",
    en: "Deviation: actual less target.",
  },
  parameters: [actualParameter, targetParameter],
  result: {
    matrix: true,
    unit: {
      da: "samme enhed; mellem to procenttal procentpoint",
      en: "same unit; percentage points between two percentages",
    },
  },
  errors: [],
  examples: [
    { formula: "=KKR.DEVIATION(90,100)", answer: -10 },
    { formula: '=KKR.DEVIATION("",100)', answer: "" },
  ],
};
