import { forecast as compute } from "../../calc/forecast";
import type { CellResult } from "../cells/cell";
import type { FunctionDescription } from "../describing/functionDescription";
import { applyToPeriod } from "../cells/applyToPeriod";
import { actualParameter, dateParameter, endParameter, startParameter } from "../describing/sharedParameters";

/** The actual at the period's end if the pace so far continues, cell by cell. Dates are serial numbers. */
export function forecast(actual: unknown, date: unknown, start?: unknown, end?: unknown): CellResult[][] {
  return applyToPeriod(compute, actual, date, start, end);
}

export const forecastDescription: FunctionDescription = {
  description: {
    da: "Forventet ved periodens slutning, hvis tempoet til dato holder (efter dage).",
    en: "Forecast at the end of the period if the pace to date holds (by days).",
  },
  parameters: [
    { ...actualParameter, unit: { da: "tal", en: "number" } },
    dateParameter,
    startParameter,
    endParameter,
  ],
  result: { matrix: true, unit: { da: "samme enhed som realiseret", en: "same unit as actual" } },
  errors: [],
  examples: [{ formula: "=KKR.FORECAST(73,DATE(2026,3,14))", answer: 365 }],
};
