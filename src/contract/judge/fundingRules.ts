import type { Contract, Measure } from "../contract";
import { decimalsIn, exactSum } from "../decimals";
import { stepsOf } from "../steps";
import { agreedTarget } from "../agreedTarget";
import { unitOf } from "../units";
import { yearLabel } from "../years";
import { labelFactor } from "./labelFactor";
import { reportRepeated } from "./listRules";
import { isEmptyYear } from "./yearRules";
import type { ReportFault } from "./contractFault";

/**
 * Each year's annex: every municipality once, rows that add up to the total, and measures of the funding whose target
 * is that total.
 */
export function judgeFunding(contract: Contract, report: ReportFault): void {
  const { funding, years } = contract;
  if (!funding) return;
  for (const year of years) {
    // A year that has nothing at all is a fault of its own.
    if (!funding.byYear[year] && !isEmptyYear(contract, year))
      report("annex-year", ["funding", "byYear", String(year)], { year: yearLabel(contract, year) });
  }
  for (const [year, agreed] of Object.entries(funding.byYear)) {
    if (!years.includes(Number(year))) {
      report("annex-outside", ["funding", "byYear", year], { year, years: years.join(", ") });
    } else if (agreed.kind === "fixed") {
      const isSum = !agreed.rows || judgeAnnex(contract, year, { ...agreed, rows: agreed.rows }, report);
      // A total that its rows contradict is no measure's fault.
      if (isSum) judgeMeasures(contract, year, agreed.total, report);
    } else judgeMeasures(contract, year, undefined, report);
  }
}

/** Kroner in one of the annex. */
const THOUSAND = 1_000;

interface Annex {
  readonly total: number;
  readonly rows: readonly { readonly code: string; readonly amount: number }[];
}

/** Whether the rows say nothing against the total. */
function judgeAnnex(
  { municipalities }: Contract,
  year: string,
  { total, rows }: Annex,
  report: ReportFault,
): boolean {
  const at = ["funding", "byYear", year, "rows"];
  const codes = new Set(municipalities.map(({ code }) => code));
  reportRepeated(rows, "code", at, report);
  // Where two municipalities have one code by mistake, the annex has it rightly for one of them.
  if (codes.size < municipalities.length) return true;
  const unknown = rows.filter(({ code }) => !codes.has(code));
  for (const row of unknown) {
    report("annex-unknown", [...at, rows.indexOf(row), "code"], { received: row.code, year });
  }
  const missing = municipalities.filter(({ code }) => !rows.some((row) => row.code === code));
  const repeated = rows.length - new Set(rows.map(({ code }) => code)).size;
  // A code that is wrong or stands twice can be that of one that is missing.
  if (missing.length > unknown.length + repeated) {
    report("annex-missing", at, { year, names: missing.map(({ name }) => name).join(", ") });
  }
  // Rows that are wrong in themselves cannot add up either.
  if (missing.length > 0 || unknown.length > 0 || repeated > 0) return true;
  const amounts = rows.map(({ amount }) => amount);
  const difference = Math.abs(exactSum([exactSum(amounts), -total]));
  const unit = 10 ** -Math.max(...amounts.map(decimalsIn));
  const isSum = difference <= (rows.length * unit) / 2;
  if (!isSum) {
    report("annex-sum", ["funding", "byYear", year, "total"], {
      year,
      total,
      sum: exactSum(amounts),
      difference,
      rows: rows.length,
      most: exactSum([(rows.length * unit) / 2]),
    });
  }
  return isSum;
}

/**
 * Judges the measures of amounts, whatever their rule, and whether the year has the target or its parts have: the
 * amount paid is that of the annex.
 */
function judgeMeasures(
  contract: Contract,
  year: string,
  total: number | undefined,
  report: ReportFault,
): void {
  contract.measures.forEach((measure, index) => {
    const { id, kind, rule, targets } = measure;
    const { label } = unitOf(contract, measure.unit);
    if (kind !== "funding" || rule === "band" || !isAmount(contract, measure)) return;
    const agreed = agreedTarget(contract, measure, year);
    const last = stepsOf(contract, measure, Number(year)).at(-1)?.key;
    const called = { id, year: yearLabel(contract, Number(year)), unit: label[contract.language] };
    if (agreed !== undefined && agreed === total && (labelFactor(called.unit) ?? THOUSAND) !== THOUSAND)
      report("annex-factor", ["measures", index, "unit"], { ...called, value: agreed });
    // A target that is missing is a fault of its own.
    if (agreed === total || (!targets[year] && last === undefined)) return;
    const place = ["measures", index, "targets", targets[year] ? year : (last ?? year)];
    if (agreed === undefined) {
      report("annex-target-open", place, { ...called, total: total ?? "" });
      return;
    }
    const [at, words] = [[...place, "value"], { ...called, value: agreed }];
    if (total === undefined) report("annex-open", at, words);
    else report("annex-target", at, { ...words, total });
  });
}

/** Whether a unit is an amount's: no share, nor any other figure that no amount could equal. */
function isAmount(contract: Contract, { unit }: Measure): boolean {
  return !["share", "percentage-points", "points"].includes(unitOf(contract, unit).kind);
}
