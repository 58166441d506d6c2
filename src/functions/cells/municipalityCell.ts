import type { Municipality } from "../../contract/contract";
import { contractInUse } from "../../contract/contractInUse";
import { findMunicipality, nearestMunicipality } from "../../contract/municipalities";
import type { CellResult } from "./cell";
import { contractResultTexts } from "./contractResultTexts";
import { excelError } from "./excelError";
import { readName } from "./figure";

/**
 * Answers for the municipality that a cell names, in any spelling or by code: blank for a blank, `#N/A` with
 * the nearest name for an unknown one. The nearest is only suggested, never used.
 */
export function withMunicipality(
  cell: unknown,
  answer: (municipality: Municipality) => CellResult,
): CellResult {
  const name = readName(cell);
  if (name === undefined) return "";
  if (typeof name === "object") return name;
  const contract = contractInUse();
  const municipality = findMunicipality(contract, name);
  if (municipality) return answer(municipality);
  const nearest = nearestMunicipality(contract, String(name))?.name;
  return excelError("#N/A", contractResultTexts().municipalityUnknown(String(name), nearest));
}
