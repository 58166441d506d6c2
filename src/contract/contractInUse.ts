import shippedContract from "../../seeds/midtjylland-2026-2027.json";
import shippedPopulation from "../../seeds/population-2026K1.json";
import type { Contract } from "./contract";
import type { Population } from "./populationSchema";

/**
 * The data that the add-in ships with. Typed by assertion: a test checks both files against their schemas, so
 * that no start of the add-in spends time, and no functions bundle spends bytes, on checking them again.
 */
const shipped = {
  contract: shippedContract as unknown as Contract,
  population: shippedPopulation as unknown as Population,
};

/** The parts of the contract that the functions' script goes without: see `build/contractPartLoader.cjs`. */
export interface ShippedRest extends Pick<
  Contract,
  "areas" | "band" | "format" | "funding" | "house" | "source" | "steering" | "title" | "version"
> {
  readonly measures: readonly Partial<Contract["measures"][number]>[];
  readonly population: Omit<Population, "inhabitants" | "replaced">;
}

/** Adds to what is shipped what is loaded after the functions; before anything but these has asked for it. */
export function completeShipped({ measures, population, ...facts }: ShippedRest): void {
  Object.assign(shipped.contract, facts);
  Object.assign(shipped.population, population);
  measures.forEach((each, index) => Object.assign(shipped.contract.measures[index] ?? {}, each));
}

let used: { readonly contract: Contract; readonly population: Population | null } = shipped;

/** The contract that look-ups read. */
export function contractInUse(): Contract {
  return used.contract;
}

/** The population source that look-ups read; `null` where the workbook has none. */
export function populationInUse(): Population | null {
  return used.population;
}

/** Puts a checked contract and population in use; without arguments, the shipped ones. */
export function setContractInUse(
  contract: Contract = shipped.contract,
  population: Population | null = shipped.population,
): void {
  used = { contract, population };
}
