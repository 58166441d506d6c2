import type { Contract } from "../contract";
import { exactSum } from "../funding";
import { reportRepeated } from "./listRules";
import type { ReportFault } from "./contractFault";

/** Each year's annex: every municipality once, rows that add up to the total, and the measure of it at that total. */
export function judgeFunding(contract: Contract, report: ReportFault): void {
  const { funding, years } = contract;
  if (!funding) return;
  for (const year of years.map(String)) {
    if (!funding.byYear[year]) report("missing", ["funding", "byYear", year], { key: year });
  }
  for (const [year, agreed] of Object.entries(funding.byYear)) {
    if (!years.includes(Number(year))) {
      report("annex-outside", ["funding", "byYear", year], { year, years: years.join(", ") });
    } else if (agreed.kind === "fixed") {
      if (agreed.rows) judgeAnnex(contract, year, { ...agreed, rows: agreed.rows }, report);
      judgeMeasure(contract, year, agreed.total, report);
    }
  }
}

interface Annex {
  readonly total: number;
  readonly rows: readonly { readonly code: string; readonly amount: number }[];
}

function judgeAnnex(
  { municipalities }: Contract,
  year: string,
  { total, rows }: Annex,
  report: ReportFault,
): void {
  const at = ["funding", "byYear", year, "rows"];
  const codes = new Set(municipalities.map(({ code }) => code));
  reportRepeated(rows, "code", at, report);
  const unknown = rows.filter(({ code }) => !codes.has(code));
  for (const row of unknown) {
    report("annex-unknown", [...at, rows.indexOf(row), "code"], { received: row.code, year });
  }
  const missing = municipalities.filter(({ code }) => !rows.some((row) => row.code === code));
  if (missing.length > 0 && unknown.length === 0) {
    report("annex-missing", at, { year, names: missing.map(({ name }) => name).join(", ") });
  }
  // Rows that are wrong in themselves cannot add up either.
  if (missing.length > 0 || unknown.length > 0) return;
  const amounts = rows.map(({ amount }) => amount);
  const difference = Math.abs(exactSum([exactSum(amounts), -total]));
  const unit = 10 ** -Math.max(...amounts.map(decimals));
  if (difference > (rows.length * unit) / 2) {
    report("annex-sum", ["funding", "byYear", year, "total"], {
      year,
      total,
      sum: exactSum(amounts),
      difference,
      rows: rows.length,
      most: exactSum([(rows.length * unit) / 2]),
    });
  }
}

function decimals(amount: number): number {
  return String(amount).split(".")[1]?.length ?? 0;
}

function judgeMeasure({ measures }: Contract, year: string, total: number, report: ReportFault): void {
  measures.forEach(({ id, kind, rule, targets }, index) => {
    const target = targets[year];
    if (kind !== "funding" || rule !== "amount" || target?.kind !== "fixed" || target.value === total) return;
    report("annex-target", ["measures", index, "targets", year, "value"], {
      id,
      year,
      value: target.value,
      total,
    });
  });
}
