import { activityTarget as compute } from "../../calc/activityTarget";
import { contractInUse } from "../../contract/contractInUse";
import { totalPopulation } from "../../contract/population";
import { mapCells } from "../cells/mapCells";
import type { CellResult } from "../cells/cell";
import { contractResultTexts } from "../cells/contractResultTexts";
import { excelError } from "../cells/excelError";
import { readFigure, resultOrError } from "../cells/figure";
import { optionalArgument } from "../cells/optionalArgument";
import type { FunctionDescription } from "../describing/functionDescription";
import { municipalityParameter, yearParameter } from "../describing/sharedParameters";
import { withInhabitants } from "../population/inhabitantsCell";

/** A municipality's part of the total target by the year's population, unrounded, cell by cell. */
export function activityTarget(municipality: unknown, total: unknown, year?: unknown): CellResult[][] {
  return mapCells(
    (municipalityCell, totalCell, yearCell) => {
      const amount = readFigure(totalCell);
      if (typeof amount === "object") return amount;
      return withInhabitants(municipalityCell, yearCell, (inhabitants, source) => {
        if (amount === undefined) return "";
        const everybody = totalPopulation(source, contractInUse());
        if (everybody === undefined) return excelError("#N/A", contractResultTexts().populationIncomplete);
        return resultOrError(compute(amount, inhabitants, everybody));
      });
    },
    municipality,
    total,
    optionalArgument(year),
  );
}

export const activityTargetDescription: FunctionDescription = {
  description: {
    da: "Kommunens måltal: det samlede måltal fordelt efter folketal, uafrundet.",
    en: "A municipality's target: the total target by population, unrounded.",
  },
  parameters: [
    municipalityParameter,
    {
      name: "total",
      matrix: true,
      unit: { da: "tal", en: "number" },
      description: {
        da: "Samlet måltal for alle kontraktens kommuner.",
        en: "Total target for all the contract's municipalities.",
      },
    },
    yearParameter,
  ],
  result: { matrix: true, unit: { da: "samme enhed som total", en: "same unit as total" } },
  errors: ["#N/A"],
  examples: [{ formula: '=KKR.ACTIVITYTARGET("Samsø",2500)', answer: 6.53708880681231 }],
};
