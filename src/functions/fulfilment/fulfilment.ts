import { ratio } from "../../calc/ratio";
import { arithmetic } from "../cells/arithmetic";
import type { CellResult } from "../cells/cell";
import type { FunctionDescription } from "../describing/functionDescription";
import { actualParameter, targetParameter } from "../describing/sharedParameters";

/** actual / target as a fraction, cell by cell; blank where either is. */
export function fulfilment(actual: unknown, target: unknown): CellResult[][] {
  return arithmetic(ratio, actual, target);
}

export const fulfilmentDescription: FunctionDescription = {
  description: {
    da: "Opfyldelsesgrad: realiseret divideret med måltal, som brøk (0,9 er 90 %).",
    en: "Fulfilment: actual divided by target, as a fraction (0.9 is 90 %).",
  },
  parameters: [actualParameter, targetParameter],
  result: { matrix: true, unit: { da: "brøk (0,9 er 90 %)", en: "fraction (0.9 is 90 %)" } },
  errors: ["#DIV/0!"],
  examples: [{ formula: "=KKR.FULFILMENT(90,100)", answer: 0.9 }],
};
