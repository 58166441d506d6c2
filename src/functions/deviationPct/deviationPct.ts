import { deviationPct as compute } from "../../calc/deviation";
import { arithmetic } from "../cells/arithmetic";
import type { CellResult } from "../cells/cell";
import type { FunctionDescription } from "../describing/functionDescription";
import { actualParameter, targetParameter } from "../describing/sharedParameters";

/** (actual - target) / |target| as a fraction, cell by cell; blank where either is. */
export function deviationPct(actual: unknown, target: unknown): CellResult[][] {
  return arithmetic(compute, actual, target);
}

export const deviationPctDescription: FunctionDescription = {
  description: {
    da: "Afvigelse i procent af måltallet uden fortegn, som brøk (-0,1 er -10 %).",
    en: "Deviation in percent of the target without its sign, as a fraction (-0.1 is -10 %).",
  },
  parameters: [actualParameter, targetParameter],
  result: { matrix: true, unit: { da: "brøk (-0,1 er -10 %)", en: "fraction (-0.1 is -10 %)" } },
  errors: ["#DIV/0!"],
  examples: [
    { formula: "=KKR.DEVIATIONPCT(90,100)", answer: -0.1 },
    { formula: "=KKR.DEVIATIONPCT(-90,-100)", answer: 0.1 },
  ],
};
