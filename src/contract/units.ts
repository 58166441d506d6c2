import type { Contract, Unit } from "./contract";

/** A measure's unit; one that its contract does not declare is a plain number with the id for its label. */
export function unitOf({ units = {} }: Pick<Contract, "units">, id: string): Unit {
  return (Object.hasOwn(units, id) && units[id]) || { kind: "number", label: { da: id, en: id } };
}

/** Whether a unit's figures are fractions of 1 that are written as percent. */
export function isPercentage({ kind }: Unit): boolean {
  return kind === "share" || kind === "percentage-points";
}

/** Whether a unit's figures have decimals of their own, where what is counted or paid is whole by default. */
export function hasFractions({ kind, decimals = 0 }: Unit): boolean {
  return kind === "points" || kind === "number" || decimals > 0;
}
