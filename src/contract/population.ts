import type { Contract } from "./contract";
import type { Population } from "./populationSchema";

/** Inhabitants of one municipality; `undefined` where the source does not have it. */
export function populationOf(population: Population, code: string): number | undefined {
  return population.inhabitants[code];
}

/** Inhabitants of all the contract's municipalities; `undefined` where the source lacks one of them. */
export function totalPopulation(population: Population, contract: Contract): number | undefined {
  let total = 0;
  for (const { code } of contract.municipalities) {
    const inhabitants = population.inhabitants[code];
    if (inhabitants === undefined) return undefined;
    total += inhabitants;
  }
  return total;
}
