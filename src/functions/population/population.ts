import { mapCells } from "../cells/mapCells";
import type { CellResult } from "../cells/cell";
import { optionalArgument } from "../cells/optionalArgument";
import type { FunctionDescription } from "../describing/functionDescription";
import { municipalityParameter, yearParameter } from "../describing/sharedParameters";
import { withInhabitants } from "./inhabitantsCell";

/** Inhabitants of a municipality that hold for a year in the workbook's population source, cell by cell. */
export function population(municipality: unknown, year?: unknown): CellResult[][] {
  return mapCells(
    (cell, yearCell) => withInhabitants(cell, yearCell, (inhabitants) => inhabitants),
    municipality,
    optionalArgument(year),
  );
}

export const populationDescription: FunctionDescription = {
  description: {
    da: "Indbyggere i en kommune efter projektmappens folketalskilde.",
    en: "Inhabitants of a municipality in the workbook's population source.",
  },
  parameters: [municipalityParameter, yearParameter],
  result: { matrix: true, unit: { da: "indbyggere", en: "inhabitants" } },
  errors: ["#N/A"],
  examples: [
    { formula: '=KKR.POPULATION("Aarhus")', answer: 378361 },
    { formula: '=KKR.POPULATION("Samsø",2026)', answer: 3617 },
  ],
};
