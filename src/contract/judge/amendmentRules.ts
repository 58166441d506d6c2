import {
  amendedValues,
  hasPlace,
  isDatable,
  isInContract,
  isWithin,
  amendedKey,
} from "../changes/amendments";
import type { Contract, FigureAmendment } from "../contract";
import { nearestMunicipality } from "../municipalities";
import { nearestWord } from "./nearestWord";
import { stepDays, stepsOf } from "../steps";
import { periodLabel, yearLabels, yearWith } from "../years";
import type { ReportFault } from "./contractFault";

/**
 * An amendment names its object, even one that has left the contract; a period of the contract for which the object has
 * a figure; and, if it applies from a day, a day within that period, which is then a year with one target.
 */
export function judgeAmendments(contract: Contract, report: ReportFault): void {
  const { amendments = [] } = contract;
  amendments.forEach((amendment, index) => {
    if (amendment.kind === "other") return;
    const { kind, of, period, from } = amendment;
    const at = ["amendments", index];
    // Parts that left the contract are known by the value of their last amendment.
    const isKnown = amendments.some(
      (each) => each.kind !== "other" && each.kind === kind && each.of === of && each.became,
    );
    const isThere = hasPlace(contract, amendment);
    if (kind !== "total" && of === undefined) report("amendment-of", [...at, "of"]);
    else if (!isThere && !isKnown)
      report("amendment-unknown", [...at, "of"], { received: of ?? "", meant: meantBy(contract, amendment) });
    const called = periodLabel(contract, period);
    if (!isInContract(contract, period)) {
      report("amendment-period", [...at, "period"], { received: period, years: yearLabels(contract) });
    } else if (kind !== "target" && stepDays(period)) {
      report("amendment-year", [...at, "period"], { received: period });
    } else if (isThere && !hasTarget(contract, amendment)) {
      report("amendment-target", [...at, "period"], { id: of ?? "", received: period });
    } else if (from !== undefined && !isOfOneTarget(contract, amendment, index)) {
      report("amendment-whole", [...at, "from"], { received: from, period: called });
    } else if (from !== undefined && !isWithin(contract, period, from)) {
      report("amendment-from", [...at, "from"], { received: from, period: called });
    }
  });
}

/**
 * Amendments of the same object and period stand in the order in which they were decided, as the last one holds; one
 * carries a value of its own only where its object has left the contract.
 */
export function judgeAmendedValues(contract: Contract, report: ReportFault): void {
  const amended = amendedValues(contract);
  amended.forEach(({ amendment, to }, index) => {
    if (amendment.kind === "other") return;
    const { decided, became } = amendment;
    const at = ["amendments", index];
    const earlier = amended
      .slice(0, index)
      .find(
        (other) => amendedKey(other.amendment) === amendedKey(amendment) && other.amendment.decided > decided,
      );
    if (earlier)
      report("amendment-order", [...at, "decided"], { received: decided, after: earlier.amendment.decided });
    const value = became?.kind === "fixed" ? became.value : undefined;
    if (became && value !== to)
      report("amendment-became", [...at, "became"], { value: value ?? "", now: to ?? "" });
  });
}

/** The measure or municipality that an amendment's object probably is; blank where nothing resembles it. */
function meantBy(contract: Contract, { kind, of = "" }: FigureAmendment): string {
  if (kind === "target")
    return (
      nearestWord(
        contract.measures.map(({ id }) => id),
        of,
      ) ?? ""
    );
  return nearestMunicipality(contract, of)?.code ?? "";
}

/** Whether the measure has, or had before its year was divided anew, a target of an amendment's period. */
function hasTarget({ measures, ...contract }: Contract, { kind, of, period }: FigureAmendment): boolean {
  const step = kind === "target" ? stepDays(period) : undefined;
  if (!step) return true;
  const year = String(yearWith(contract, step.first));
  return (
    measures.some(({ id, targets }) => id === of && targets[period]) ||
    (contract.amendments ?? []).some(
      (each) => each.kind !== "other" && each.of === of && each.period === year,
    )
  );
}

/** Whether an amendment changed the single target of a whole year, as that was when it was made. */
function isOfOneTarget(
  contract: Contract,
  { kind, of = "", period, was }: FigureAmendment,
  index: number,
): boolean {
  if (kind !== "target" || stepDays(period) || !isDatable(contract, of)) return false;
  const ofParts = ({ of: other, period: part }: FigureAmendment) => {
    const step = stepDays(part);
    return other === of && step !== undefined && yearWith(contract, step.first) === Number(period);
  };
  const { measures } = contract;
  const partsIn = (all: NonNullable<Contract["amendments"]> = []) =>
    all.filter((each) => each.kind !== "other").some(ofParts);
  const measure = measures.find(({ id }) => id === of);
  const isDivided = measure !== undefined && stepsOf(contract, measure, Number(period)).length > 0;
  if (isDivided) return partsIn(contract.amendments?.slice(index + 1));
  return was !== undefined || !partsIn(contract.amendments?.slice(0, index));
}
