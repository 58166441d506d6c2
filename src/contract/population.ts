import type { Contract } from "./contract";
import type { Inhabitants, Population } from "./populationSchema";

/** The figures that hold for a contract's year: those that were replaced since hold for the years before. */
export function populationFor(population: Population | null, year: number): Inhabitants | null {
  const replaced = population?.replaced ?? [];
  return replaced[replaced.findLastIndex(({ until }) => year >= until) + 1] ?? population;
}

/** Inhabitants of one municipality; `undefined` where the source does not have it, or where there is none. */
export function populationOf(population: Inhabitants | null, code: string): number | undefined {
  return population?.inhabitants[code];
}

/** Inhabitants of all the contract's municipalities; `undefined` where the source lacks one of them. */
export function totalPopulation(population: Inhabitants | null, contract: Contract): number | undefined {
  let total = 0;
  for (const { code } of contract.municipalities) {
    const inhabitants = populationOf(population, code);
    if (inhabitants === undefined) return undefined;
    total += inhabitants;
  }
  return total;
}

/** The names of the contract's municipalities that a source lacks: shares of a part would be no shares. */
export function populationLacks(population: Inhabitants, { municipalities }: Contract): string[] {
  return municipalities
    .filter(({ code }) => populationOf(population, code) === undefined)
    .map(({ name }) => name);
}
