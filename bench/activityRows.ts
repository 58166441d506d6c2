import type { ActivityRow } from "../src/activity/tables/activityRow";
import type { Entry } from "../src/activity/values/entry";
import type { EnteredRow } from "../src/activity/tables/enteredRow";
import { serialOfIsoDate } from "../src/calc/serialDate";
import type { Contract } from "../src/contract/contract";
import { seeded } from "./mixedCells";

type Row = EnteredRow<ActivityRow>;

/** A fault that makes a row bad: a field that a schema can refuse too, or something that only our rules see. */
type Fault = (row: Row, before: Row | undefined) => Row;

function field(column: keyof ActivityRow, ...entries: readonly Entry[]): Fault[] {
  return entries.map((entry) => (row) => ({ ...row, values: { ...row.values, [column]: entry } }));
}

const FIELD_FAULTS: readonly Fault[] = [
  ...field("period", null, "snart", "jan 2026", serialOfIsoDate("1999-01-01")),
  ...field("municipality", null, "Askebale", "Hovedkontoret", "askeballe kommune"),
  ...field("individual", "1.234", -3, 12.5, 2_000_000),
  ...field("collective", "mange", true),
];

const OTHER_FAULTS: readonly Fault[] = [
  ...field("growth", null, 9_000),
  ...field("young", 9_000),
  ...field("source", "MÃ¥nedsindberetning"),
  ({ row, values }) => ({ row, values, marks: { remark: { kind: "formula", formula: "=1+1" } } }),
  ({ row, values }) => ({ row, values: { ...values, individual: Number(values.individual) * 20 } }),
  ({ row, values }, before) => ({
    row,
    values: {
      ...values,
      period: before?.values.period ?? null,
      municipality: before?.values.municipality ?? null,
    },
  }),
];

const FAULTS = [...FIELD_FAULTS, ...OTHER_FAULTS];

/** The first days of a contract's months as Excel serial numbers. */
export function monthsOf({ years }: Contract): number[] {
  return years.flatMap((year) =>
    Array.from({ length: 12 }, (_, month) =>
      serialOfIsoDate(`${year}-${String(month + 1).padStart(2, "0")}-01`),
    ),
  );
}

/**
 * Rows of Aktivitet, each a month and municipality of its own, in the order in which they would be entered; a
 * share of them has one fault each, of 21 kinds, 14 of which a field by itself shows.
 * @throws where the contract has not so many places
 */
export function activityRows(contract: Contract, count: number, badShare: number): Row[] {
  const months = monthsOf(contract);
  const { municipalities } = contract;
  if (months.length * municipalities.length < count) throw new Error("the contract has not so many places");
  const random = seeded(5);
  const sizes = municipalities.map(() => 20 + Math.floor(random() * 200));
  const rows: Row[] = [];
  let fault = 0;
  for (let index = 0; index < count; index++) {
    const place = index % municipalities.length;
    const individual = Math.round((sizes[place] ?? 0) * (0.7 + random() * 0.6));
    const row: Row = {
      row: index + 2,
      values: {
        period: months[Math.floor(index / municipalities.length)] ?? null,
        municipality: municipalities[place]?.name ?? null,
        individual,
        collective: Math.round(individual * 0.5),
        growth: Math.round(individual * 0.1),
        young: Math.round(individual * 0.3),
        source: index % 3 === 0 ? "CRM" : "Månedsindberetning",
        remark: index % 10 === 0 ? "Tal efter møde i kommunen" : null,
      },
    };
    const isBad = random() < badShare;
    rows.push(isBad ? (FAULTS[fault++ % FAULTS.length]?.(row, rows[index - 1]) ?? row) : row);
  }
  return rows;
}
