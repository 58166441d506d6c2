import { contractInUse } from "../../contract/contractInUse";
import { findMeasure, nearestMeasure, targetFor } from "../../contract/targets";
import { spanOf } from "../../contract/span";
import { optionalArgument } from "../cells/optionalArgument";
import { mapCells } from "../cells/mapCells";
import type { CellResult } from "../cells/cell";
import { contractResultTexts } from "../cells/contractResultTexts";
import { excelError } from "../cells/excelError";
import { readName } from "../cells/figure";
import type { FunctionDescription } from "../describing/functionDescription";
import { yearParameter } from "../describing/sharedParameters";
import { shownYear, readYear, yearOutsideError } from "../cells/yearCell";

/**
 * The target that the contract itself fixes, cell by cell: fractions for percent and percentage points,
 * 1.000 kr. for funding. `#N/A` where it fixes none; what users choose or estimate is never answered.
 */
export function target(measure: unknown, year?: unknown): CellResult[][] {
  return mapCells(
    (measureCell, yearCell) => {
      const id = readName(measureCell);
      if (typeof id === "object") return id;
      const wanted = readYear(yearCell);
      if (typeof wanted === "object") return wanted;
      return id === undefined ? "" : fixedTargetCell(String(id), wanted);
    },
    measure,
    optionalArgument(year),
  );
}

function fixedTargetCell(written: string, year: number): CellResult {
  const contract = contractInUse();
  const words = contractResultTexts();
  const measure = findMeasure(contract, written);
  if (!measure) return excelError("#N/A", words.measureUnknown(written, nearestMeasure(contract, written)));
  const agreed = targetFor(contract, measure, year);
  switch (agreed.kind) {
    case "fixed":
      return agreed.value;
    case "band":
      return excelError("#N/A", words.measureIsBand(measure.id, spanOf(contract)));
    case "outside":
      return yearOutsideError(year);
    case "not-fixed":
    case "estimate":
      return excelError("#N/A", words.measureNotFixed(measure.id, shownYear(year)));
  }
}

export const targetDescription: FunctionDescription = {
  description: {
    da: "Måltallet, som kontrakten selv fastsætter det.",
    en: "The target that the contract itself fixes.",
  },
  parameters: [
    {
      name: "measure",
      matrix: true,
      unit: { da: "tekst", en: "text" },
      description: {
        da: "Målets nr., som det står på Målark.",
        en: "The measure's id, as it stands on Målark.",
      },
    },
    yearParameter,
  ],
  result: {
    matrix: true,
    unit: {
      da: "målets enhed (brøk for % og procentpoint, 1.000 kr. for finansiering)",
      en: "the measure's unit (a fraction for % and percentage points, 1,000 kroner for funding)",
    },
  },
  errors: ["#N/A"],
  examples: [
    { formula: '=KKR.TARGET("R1",2026)', answer: 5000 },
    { formula: '=KKR.TARGET("N1b",2027)', answer: 0.65 },
  ],
};
