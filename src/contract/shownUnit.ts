import type { Contract, Measure, Unit } from "./contract";
import { amendedParts } from "./changes/amendedParts";
import { shownDecimals } from "./decimals";
import { fundingDecimals } from "./funding/funding";
import { targetFor } from "./targets";
import { isPercentage, unitOf } from "./units";

/** A measure's unit for showing its figures, both the contract's and those computed from them. */
export function shownUnit(contract: Contract, id: string): Unit {
  const measures = contract.measures.filter((measure) => measure.unit === id);
  const reckoned = measures.flatMap((measure) => reckonedDecimals(contract, measure));
  return withDecimals(agreedUnit(contract, id), Math.max(0, ...reckoned));
}

/**
 * The same for the contract's own figures. Counts and amounts are shown whole unless their unit says otherwise, but a
 * target is never shown as another number: 652.5 is not 653, whatever its unit says.
 */
export function agreedUnit(contract: Pick<Contract, "units" | "measures">, id: string): Unit {
  const unit = unitOf(contract, id);
  const targets = contract.measures.filter((measure) => measure.unit === id).flatMap(fixedTargets);
  const written = targets.map((value) =>
    isPercentage(unit) ? Number((value * 100).toPrecision(12)) : value,
  );
  return withDecimals(unit, shownDecimals(written));
}

/**
 * Decimals of targets that were replaced within a year and are summed by days: as many as tell them from a whole
 * number.
 */
function reckonedDecimals(contract: Contract, measure: Measure): number[] {
  return contract.years.flatMap((year) => {
    if (amendedParts(contract, measure, year).length === 0) return [];
    const target = targetFor(contract, measure, year);
    const beyond = target.kind === "fixed" ? Math.abs(target.value - Math.round(target.value)) : 0;
    return beyond < 1e-6 ? [] : Math.max(1, Math.ceil(-Math.log10(2 * beyond)));
  });
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

/** A unit that says nothing of decimals, and is no count and no amount, shows those that a figure has. */
function withDecimals(unit: Unit, least: number): Unit {
  if (unit.decimals === undefined && unit.kind !== "count" && unit.kind !== "amount") return unit;
  const decimals = Math.max(unit.decimals ?? 0, least);
  return decimals === 0 ? unit : { ...unit, decimals };
}

function fixedTargets({ targets }: Measure): number[] {
  return Object.values(targets).flatMap((target) => (target.kind === "fixed" ? [target.value] : []));
}
