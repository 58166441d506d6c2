import { proRata } from "../../calc/proRata";
import type { CellResult } from "../cells/cell";
import type { FunctionDescription } from "../describing/functionDescription";
import { applyToPeriod } from "../cells/applyToPeriod";
import { dateParameter, endParameter, startParameter, targetParameter } from "../describing/sharedParameters";

/** The part of a target that is due by a date, by days, cell by cell. Dates are serial numbers. */
export function toDate(target: unknown, date: unknown, start?: unknown, end?: unknown): CellResult[][] {
  return applyToPeriod(proRata, target, date, start, end);
}

export const toDateDescription: FunctionDescription = {
  description: {
    da: "Måltal til dato: periodens måltal fordelt efter dage.",
    en: "Target to date: the period's target pro rata by days.",
  },
  parameters: [
    { ...targetParameter, unit: { da: "tal", en: "number" } },
    dateParameter,
    startParameter,
    endParameter,
  ],
  result: { matrix: true, unit: { da: "samme enhed som måltallet", en: "same unit as the target" } },
  errors: [],
  examples: [{ formula: "=KKR.TODATE(5000,DATE(2026,6,30))", answer: 2479.45205479452 }],
};
