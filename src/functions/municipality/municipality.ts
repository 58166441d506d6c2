import { mapCells } from "../cells/mapCells";
import type { CellResult } from "../cells/cell";
import type { FunctionDescription } from "../describing/functionDescription";
import { withMunicipality } from "../cells/municipalityCell";
import { municipalityParameter } from "../describing/sharedParameters";

/** The official name of a municipality in any spelling or by code, cell by cell. */
export function municipality(name: unknown): CellResult[][] {
  return mapCells((cell) => withMunicipality(cell, (found) => found.name), name);
}

export const municipalityDescription: FunctionDescription = {
  description: {
    da: "Kommunens officielle navn ud fra enhver stavemåde eller kode.",
    en: "A municipality's official name from any spelling or code.",
  },
  parameters: [{ ...municipalityParameter, name: "name" }],
  result: { matrix: true, unit: { da: "tekst", en: "text" } },
  errors: ["#N/A"],
  examples: [
    { formula: '=KKR.MUNICIPALITY("751 Aarhus")', answer: "Aarhus" },
    { formula: '=KKR.MUNICIPALITY("ringkøbing skjern")', answer: "Ringkøbing-Skjern" },
  ],
};
