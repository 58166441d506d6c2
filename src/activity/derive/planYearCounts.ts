import { serialOfIsoDate } from "../../calc/serialDate";
import type { DerivedCount } from "./derivedCount";
import { cellStateOf, type CellState } from "../tables/change";
import type { EnteredRow } from "../tables/enteredRow";
import { isBlank } from "../values/entry";
import type { KeptCount, YearChange, YearCountsPlan } from "./derivationPlan";
import type { UniqueYear } from "./deriveActivity";
import { UNIQUE_COLUMNS, type YearRow } from "../tables/yearRow";

export interface YearCountsInput {
  readonly derived: readonly UniqueYear[];
  /** The table of years in the order of its rows. */
  readonly rows: readonly EnteredRow<YearRow>[];
  /** The counts that earlier derivations wrote. */
  readonly earlier: readonly DerivedCount[];
  /** The first of the last locked month as an Excel serial number. */
  readonly lockedUntil: number | undefined;
}

/**
 * Plans how unique firms derived from meetings change the table of years, in which the first row of a year counts. A
 * count that an earlier derivation wrote becomes 0 where its year no longer has meetings.
 */
export function planYearCounts({ derived, rows, earlier, lockedUntil = 0 }: YearCountsInput): YearCountsPlan {
  const changes: YearChange[] = [];
  const locked: YearChange[] = [];
  const kept: KeptCount[] = [];
  const rowOf = new Map<number, EnteredRow<YearRow>>();
  for (const row of rows) {
    const { year } = row.values;
    if (typeof year === "number" && !rowOf.has(year)) rowOf.set(year, row);
  }
  const isEarlier = (year: number, column: string, { value, mark }: CellState) =>
    mark?.kind !== "formula" &&
    earlier.some((each) => each.year === year && each.column === column && each.value === value);
  const derivedByYear = new Map(derived.map((each) => [each.year, each]));

  for (const [year, row] of rowOf) {
    const counts = derivedByYear.get(year)?.counts;
    const isLocked = lockedUntil >= serialOfIsoDate(`${year}-12-01`);
    for (const column of UNIQUE_COLUMNS) {
      const from = cellStateOf(row, column);
      const wasDerived = isEarlier(year, column, from);
      const count = counts ? counts[column] : wasDerived ? 0 : undefined;
      if (count === undefined) {
        if (!isBlank(from.value)) kept.push({ year, column, value: from.value, reason: "no-meetings" });
      } else if (count === null) {
        const hasFirms = counts?.uniqueAll !== null;
        const reason = hasFirms && column === "uniqueYoung" ? "no-founding" : "no-cvr";
        kept.push({ year, column, value: from.value, reason });
      } else if (from.value !== count) {
        const isAutomatic = wasDerived || (isBlank(from.value) && !from.mark);
        const change = { row: row.row, column, from, to: { value: count }, year, isAutomatic: isAutomatic };
        (isLocked ? locked : changes).push(change);
      }
    }
  }
  return {
    changes,
    kept,
    locked,
    withoutRow: derived.map(({ year }) => year).filter((year) => !rowOf.has(year)),
  };
}
