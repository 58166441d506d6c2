import type { Contract } from "../contract";
import { unitOf } from "../units";
import type { ReportFault } from "./contractFault";

/** A share is a fraction of 1: 55 % is 0.55. */
export function judgeShares(contract: Contract, report: ReportFault): void {
  contract.measures.forEach((measure, index) => {
    if (unitOf(contract, measure.unit).kind !== "share") return;
    for (const [key, target] of Object.entries(measure.targets)) {
      if (target.kind !== "fixed" || (target.value >= 0 && target.value <= 1)) continue;
      const at = ["measures", index, "targets", key, "value"];
      report("share-outside", at, { id: measure.id, value: target.value });
    }
  });
}

/** The band is of a measure that says so, and a measure that is judged by it, or counted outside it, has one. */
export function judgeBand({ band, measures }: Contract, report: ReportFault): void {
  const ids = measures.filter(({ rule }) => rule === "band").map(({ id }) => id);
  if (band && !ids.includes(band.measure)) {
    report("band-measure", ["band", "measure"], { received: band.measure, measures: ids.join(", ") });
  }
  if (band) return;
  measures.forEach(({ id, rule, actual }, index) => {
    if (rule === "band") report("band-missing", ["measures", index, "rule"], { id });
    else if (actual.from === "band") report("band-missing", ["measures", index, "actual", "from"], { id });
  });
}
