import { activityTarget as compute } from "../../calc/activityTarget";
import { contractInUse, populationInUse } from "../../contract/contractInUse";
import { populationOf, totalPopulation } from "../../contract/population";
import { mapCells } from "../cells/mapCells";
import type { CellResult } from "../cells/cell";
import { contractTexts } from "../cells/contractTexts";
import { excelError } from "../cells/excelError";
import { readFigure, resultOrError } from "../cells/figure";
import type { FunctionDescription } from "../describing/functionDescription";
import { withMunicipality } from "../cells/municipalityCell";
import { municipalityParameter } from "../describing/sharedParameters";

/** A municipality's part of the total target by population, unrounded, cell by cell. */
export function activityTarget(municipality: unknown, total: unknown): CellResult[][] {
  const source = populationInUse();
  const everybody = totalPopulation(source, contractInUse());
  return mapCells(
    (municipalityCell, totalCell) => {
      const amount = readFigure(totalCell);
      if (typeof amount === "object") return amount;
      return withMunicipality(municipalityCell, ({ code, name }) => {
        if (amount === undefined) return "";
        const inhabitants = populationOf(source, code);
        if (inhabitants === undefined) return excelError("#N/A", contractTexts().populationMissing(name));
        if (everybody === undefined) return excelError("#N/A", contractTexts().populationIncomplete);
        return resultOrError(compute(amount, inhabitants, everybody));
      });
    },
    municipality,
    total,
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
  ],
  result: { matrix: true, unit: { da: "samme enhed som total", en: "same unit as total" } },
  errors: ["#N/A"],
  examples: [{ formula: '=KKR.ACTIVITYTARGET("Samsø",2500)', answer: 6.53708880681231 }],
};
