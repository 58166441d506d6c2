import contract from "../../seeds/midtjylland-2026-2027.json";
import type { ShippedRest } from "./contractInUse";

/** The shipped contract's parts that the functions' script goes without; bundled, it is nothing but these. */
export const shippedRest = contract as unknown as ShippedRest;
