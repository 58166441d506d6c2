import { populationInUse } from "../../contract/contractInUse";
import { populationOf } from "../../contract/population";
import { mapCells } from "../cells/mapCells";
import type { CellResult } from "../cells/cell";
import { contractTexts } from "../cells/contractTexts";
import { excelError } from "../cells/excelError";
import type { FunctionDescription } from "../describing/functionDescription";
import { withMunicipality } from "../cells/municipalityCell";
import { municipalityParameter } from "../describing/sharedParameters";

/** Inhabitants of a municipality in the workbook's population source, cell by cell. */
export function population(municipality: unknown): CellResult[][] {
  return mapCells(
    (cell) =>
      withMunicipality(
        cell,
        ({ code, name }) =>
          populationOf(populationInUse(), code) ??
          excelError("#N/A", contractTexts().populationMissing(name)),
      ),
    municipality,
  );
}

export const populationDescription: FunctionDescription = {
  description: {
    da: "Indbyggere i en kommune efter projektmappens folketalskilde.",
    en: "Inhabitants of a municipality in the workbook's population source.",
  },
  parameters: [municipalityParameter],
  result: { matrix: true, unit: { da: "indbyggere", en: "inhabitants" } },
  errors: ["#N/A"],
  examples: [{ formula: '=KKR.POPULATION("Aarhus")', answer: 378361 }],
};
