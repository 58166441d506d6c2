import shipped from "../../../seeds/population-2026K1.json";
import type { Population } from "../../../src/contract/populationSchema";

/** The population that the add-in ships with. */
export const shippedPopulation: Population = shipped as unknown as Population;
