import type { Contract } from "./contract";
import { populationOf } from "./population";
import type { Inhabitants } from "./populationSchema";

/** The names of the contract's municipalities that a source lacks: shares of a part would be no shares. */
export function populationLacks(population: Inhabitants, { municipalities }: Contract): string[] {
  return municipalities
    .filter(({ code }) => populationOf(population, code) === undefined)
    .map(({ name }) => name);
}
