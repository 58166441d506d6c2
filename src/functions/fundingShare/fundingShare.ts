import { ratio } from "../../calc/ratio";
import { optionalArgument } from "../cells/optionalArgument";
import { mapCells } from "../cells/mapCells";
import type { CellResult } from "../cells/cell";
import { resultOrError } from "../cells/figure";
import type { FunctionDescription } from "../describing/functionDescription";
import { withFunding } from "../funding/fundingCell";
import { municipalityParameter, yearParameter } from "../describing/sharedParameters";

/** A municipality's share of the sum of the annex's rows, not of the printed total, cell by cell. */
export function fundingShare(municipality: unknown, year?: unknown): CellResult[][] {
  return mapCells(
    (municipalityCell, yearCell) =>
      withFunding(municipalityCell, yearCell, (amount, sum) => resultOrError(ratio(amount, sum))),
    municipality,
    optionalArgument(year),
  );
}

export const fundingShareDescription: FunctionDescription = {
  description: {
    da: "Kommunens andel af summen af finansieringens rækker, som brøk.",
    en: "A municipality's share of the sum of the funding's rows, as a fraction.",
  },
  parameters: [municipalityParameter, yearParameter],
  result: { matrix: true, unit: { da: "brøk", en: "fraction" } },
  errors: ["#N/A"],
  examples: [{ formula: '=KKR.FUNDINGSHARE("751")', answer: 0.271790065604499 }],
};
