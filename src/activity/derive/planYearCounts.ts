import { serialOfIsoDate } from "../../calc/serialDate";
import type { MadeUpCount } from "./derivedCount";
import { contentOf, type CellContent } from "../tables/change";
import type { EnteredRow } from "../tables/enteredRow";
import { isBlank } from "../values/entry";
import type { KeptCount, YearChange, YearCountsPlan } from "./derivationPlan";
import type { UniqueYear } from "./deriveActivity";
import { UNIQUE_COLUMNS, type YearRow } from "../tables/yearRow";

export interface YearCounts {
  readonly made: readonly UniqueYear[];
  /** The table of years in the order of its rows. */
  readonly rows: readonly EnteredRow<YearRow>[];
  /** What earlier makings-up wrote. */
  readonly earlier: readonly MadeUpCount[];
  /** The first of the last locked month as an Excel serial number. */
  readonly lockedUntil: number | undefined;
}

/**
 * What unique firms made up from meetings change in the table of years; a row is known by its year, the first of
 * several. A count that an earlier making-up wrote becomes 0 where all meetings of its year are gone.
 */
export function planYearCounts({ made, rows, earlier, lockedUntil = 0 }: YearCounts): YearCountsPlan {
  const changes: YearChange[] = [];
  const locked: YearChange[] = [];
  const kept: KeptCount[] = [];
  const rowOf = new Map<number, EnteredRow<YearRow>>();
  for (const row of rows) {
    const { year } = row.values;
    if (typeof year === "number" && !rowOf.has(year)) rowOf.set(year, row);
  }
  const isEarlier = (year: number, column: string, { value, mark }: CellContent) =>
    mark?.kind !== "formula" &&
    earlier.some((each) => each.year === year && each.column === column && each.value === value);
  const madeOf = new Map(made.map((each) => [each.year, each]));

  for (const [year, row] of rowOf) {
    const counts = madeOf.get(year)?.counts;
    const isLocked = lockedUntil >= serialOfIsoDate(`${year}-12-01`);
    for (const column of UNIQUE_COLUMNS) {
      const from = contentOf(row, column);
      const wasMadeUp = isEarlier(year, column, from);
      const count = counts ? counts[column] : wasMadeUp ? 0 : undefined;
      if (count === undefined) {
        if (!isBlank(from.value)) kept.push({ year, column, value: from.value, why: "no-meetings" });
      } else if (count === null) {
        const hasFirms = counts?.uniqueAll !== null;
        const why = hasFirms && column === "uniqueYoung" ? "no-founding" : "no-cvr";
        kept.push({ year, column, value: from.value, why });
      } else if (from.value !== count) {
        const isOurs = wasMadeUp || (isBlank(from.value) && !from.mark);
        const change = { row: row.row, column, from, to: { value: count }, year, isOurs };
        (isLocked ? locked : changes).push(change);
      }
    }
  }
  return {
    changes,
    kept,
    locked,
    withoutRow: made.map(({ year }) => year).filter((year) => !rowOf.has(year)),
  };
}
