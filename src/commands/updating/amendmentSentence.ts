import { agreedTarget } from "../../contract/agreedTarget";
import type { ContractChange } from "../../contract/changes/contractChange";
import type { Contract } from "../../contract/contract";
import { unitOf } from "../../contract/units";
import { agreedNumber } from "../../report/agreedNumber";
import { periodText } from "../../report/periodText";
import { contractChangeLine } from "./contractChangeLine";

/**
 * A change as an amendment keeps it, in the contract's language: of a measure that leaves with its targets, which stand
 * nowhere else from then on.
 */
export function amendmentSentence(change: ContractChange, before: Contract, after: Contract): string {
  const { language } = after;
  const line = contractChangeLine(change, after, language);
  const left =
    change.kind === "measure-removed" ? before.measures.find(({ id }) => id === change.measure) : undefined;
  if (!left) return line;
  const unit = unitOf(before, left.unit);
  const targets = Object.keys(left.targets).map((period) => {
    const target = agreedNumber(agreedTarget(before, left, period), unit, language);
    return `${periodText(before, period, language)}: ${target}`;
  });
  return `${line} (${targets.join("; ")})`;
}
