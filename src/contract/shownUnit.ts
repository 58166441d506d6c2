import type { Contract, Measure, Unit } from "./contract";
import { shownDecimals } from "./decimals";
import { fundingDecimals } from "./funding/funding";
import { unitOf } from "./units";

/**
 * A measure's unit as its figures are shown. What is counted or paid is whole where its unit does not say otherwise,
 * but never so that a figure of the contract is shown as another: 652.5 is not 653.
 */
export function shownUnit(contract: Contract, id: string): Unit {
  const unit = unitOf(contract, id);
  if (unit.decimals !== undefined || (unit.kind !== "count" && unit.kind !== "amount")) return unit;
  const targets = contract.measures.filter((measure) => measure.unit === id).flatMap(fixedTargets);
  return withDecimals(unit, shownDecimals(targets));
}

/**
 * The unit of the funding's amounts, 1.000 kr., with as many decimals as any of them is printed with; that of the
 * measure which states the total where the contract has no more than that.
 */
export function fundingUnit(contract: Contract): Unit {
  const measure = contract.measures.find(({ rule }) => rule === "amount");
  const unit = measure && shownUnit(contract, measure.unit);
  const label = (contract.funding ? undefined : unit?.label) ?? { da: "1.000 kr.", en: "DKK 1,000" };
  return withDecimals({ ...unit, label, kind: "amount" }, fundingDecimals(contract.funding));
}

function withDecimals(unit: Unit, least: number): Unit {
  const decimals = Math.max(unit.decimals ?? 0, least);
  return decimals === 0 ? unit : { ...unit, decimals };
}

function fixedTargets({ targets }: Measure): number[] {
  return Object.values(targets).flatMap((target) => (target.kind === "fixed" ? [target.value] : []));
}
