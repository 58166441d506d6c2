import { populationInUse } from "../contract/contractInUse";
import { populationOf } from "../contract/population";
import { mapCells } from "./mapCells";
import type { CellResult } from "./cell";
import { contractTexts } from "./contractTexts";
import { excelError } from "./excelError";
import type { FunctionDescription } from "./functionDescription";
import { withMunicipality } from "./municipalityCell";
import { municipalityParameter } from "./sharedParameters";

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
