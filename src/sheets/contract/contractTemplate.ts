import { FORMER_UNITS } from "../../contract/file/liftForm";
import type { ContractToWrite } from "./contractCells";

/** A new house's contract before anything is known of it but its years; the units are those that most contracts have. */
export function contractTemplate(years: readonly number[]): ContractToWrite {
  return {
    version: 1,
    language: "da",
    years: [...years],
    units: FORMER_UNITS,
    measures: [],
    municipalities: [],
    areas: [],
  };
}
