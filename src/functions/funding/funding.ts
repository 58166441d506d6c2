import { optionalArgument } from "../cells/optionalArgument";
import { mapCells } from "../cells/mapCells";
import type { CellResult } from "../cells/cell";
import type { FunctionDescription } from "../describing/functionDescription";
import { withFunding } from "./fundingCell";
import { municipalityParameter, yearParameter } from "../describing/sharedParameters";

/** A municipality's payment by the contract's annex, in 1.000 kr., cell by cell; `#N/A` where not fixed. */
export function funding(municipality: unknown, year?: unknown): CellResult[][] {
  return mapCells(
    (municipalityCell, yearCell) => withFunding(municipalityCell, yearCell, (amount) => amount),
    municipality,
    optionalArgument(year),
  );
}

export const fundingDescription: FunctionDescription = {
  description: {
    da: "Kommunens beløb i kontraktens finansiering, i 1.000 kr.",
    en: "A municipality's amount in the contract's funding, in 1,000 kroner.",
  },
  parameters: [municipalityParameter, yearParameter],
  result: { matrix: true, unit: { da: "1.000 kroner", en: "1,000 kroner" } },
  errors: ["#N/A"],
  examples: [
    { formula: '=KKR.FUNDING("Aarhus")', answer: 12180 },
    { formula: '=KKR.FUNDING("Samsø",2026)', answer: 119 },
  ],
};
