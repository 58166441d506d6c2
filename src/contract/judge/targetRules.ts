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

/** The band is of a measure that says so, and a measure that says so has its band. */
export function judgeBand({ band, measures }: Contract, report: ReportFault): void {
  const ids = measures.filter(({ rule }) => rule === "band").map(({ id }) => id);
  if (band && !ids.includes(band.measure)) {
    report("band-measure", ["band", "measure"], { received: band.measure, measures: ids.join(", ") });
  }
  measures.forEach(({ id, rule }, index) => {
    if (rule === "band" && id !== band?.measure && !band)
      report("band-missing", ["measures", index, "rule"], { id });
  });
}
