import { FORMER_UNITS } from "../../contract/file/liftForm";
import type { ContractToWrite } from "./contractCells";

/** The units that most contracts have, each by the name that its column's list shows. */
const UNITS = Object.fromEntries(Object.values(FORMER_UNITS).map((unit) => [unit.label.da, unit]));

/** A new house's contract before anything is known of it but its years. */
export function contractTemplate(years: readonly number[]): ContractToWrite {
  return {
    version: 1,
    language: "da",
    years: [...years],
    units: UNITS,
    measures: [],
    municipalities: [],
    areas: [],
  };
}
