import type { Contract } from "../contract";
import { furtherFigures } from "../figures";

/** The units and further figures that measures name and their contract declares nowhere. */
export function undeclared(contract: Pick<Contract, "units" | "counted" | "measures">): {
  readonly units: readonly string[];
  readonly figures: readonly string[];
} {
  const { units = {}, counted = [], measures } = contract;
  const named = new Set(measures.map(({ unit }) => unit));
  const declared = new Set(counted.map(({ id }) => id.toLowerCase()));
  return {
    units: [...named].filter((unit) => !Object.hasOwn(units, unit)),
    figures: furtherFigures(contract).flatMap(({ id }) => (declared.has(id.toLowerCase()) ? [] : id)),
  };
}
