import { contractInUse, populationInUse } from "../../contract/contractInUse";
import { populationFor, populationOf } from "../../contract/population";
import type { Inhabitants } from "../../contract/populationSchema";
import type { CellResult } from "../cells/cell";
import { contractResultTexts } from "../cells/contractResultTexts";
import { excelError } from "../cells/excelError";
import { withMunicipality } from "../cells/municipalityCell";
import { readYear, yearOutsideError } from "../cells/yearCell";

/** Answers for the inhabitants that hold for the municipality and the year that two cells name; `#N/A` where nobody knows. */
export function withInhabitants(
  municipalityCell: unknown,
  yearCell: unknown,
  answer: (inhabitants: number, source: Inhabitants | null) => CellResult,
): CellResult {
  return withMunicipality(municipalityCell, ({ code, name }) => {
    const year = readYear(yearCell);
    if (typeof year === "object") return year;
    if (!contractInUse().years.includes(year)) return yearOutsideError(year);
    const source = populationFor(populationInUse(), year);
    const inhabitants = populationOf(source, code);
    return inhabitants === undefined
      ? excelError("#N/A", contractResultTexts().populationMissing(name))
      : answer(inhabitants, source);
  });
}
