import contract from "../../seeds/midtjylland-2026-2027.json";
import population from "../../seeds/population-2026K1.json";
import type { ShippedRest } from "./contractInUse";

/** The shipped parts that the functions' script goes without; bundled, it is nothing but these. */
export const shippedRest = { ...contract, population } as unknown as ShippedRest;
