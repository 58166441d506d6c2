import { MONTHS_IN_YEAR, monthDays } from "../../calc/contractYear";
import type { Contract } from "../../contract/contract";
import { isDerivedCount, type DerivedCount } from "./derivedCount";
import { cellStateOf, type Change } from "../tables/change";
import type { EnteredRow } from "../tables/enteredRow";
import { isBlank } from "../values/entry";
import type { KeptCount, YearChange, YearCountsPlan } from "./derivationPlan";
import type { UniqueYear } from "./deriveActivity";
import type { UniqueCoverage } from "./uniqueCoverage";
import type { GuidancesOf } from "../tables/judgedYear";
import { COVERAGE_COLUMNS, UNIQUE_COLUMNS, type YearColumn, type YearRow } from "../tables/yearRow";

export interface YearCountsInput {
  readonly derived: readonly UniqueYear[];
  /** The table of years in the order of its rows. */
  readonly rows: readonly EnteredRow<YearRow>[];
  /** The counts that earlier derivations wrote. */
  readonly earlier: readonly DerivedCount[];
  /** Years of which some derived rows have no meetings any more: what is left of them is no count of the whole year. */
  readonly incomplete: ReadonlySet<number>;
  /** How far the counts reach, where figures of another source are kept and where they are replaced. */
  readonly coverage: {
    readonly kept: readonly UniqueCoverage[];
    readonly replaced: readonly UniqueCoverage[];
  };
  /** Guidances that count on Aktivitet once the meetings are derived. */
  readonly guidances: { readonly kept: GuidancesOf; readonly replaced: GuidancesOf };
  /** Those of our columns that the table has. */
  readonly columns: ReadonlySet<YearColumn>;
  readonly contract: Contract;
  /** The first of the last locked month as an Excel serial number. */
  readonly lockedUntil: number | undefined;
}

/**
 * Plans how unique firms derived from meetings change the table of years, in which the first row of a year counts. A
 * count that an earlier derivation wrote stands where its year no longer has meetings, and changes where it lacks some
 * only as the user wants it.
 */
export function planYearCounts({
  derived,
  rows,
  earlier,
  incomplete,
  coverage,
  guidances,
  columns,
  contract,
  lockedUntil = 0,
}: YearCountsInput): YearCountsPlan {
  const changes: YearChange[] = [];
  const locked: YearChange[] = [];
  const kept: KeptCount[] = [];
  const rowOf = firstYearRows(rows);
  const isLocked = (year: number) => lockedUntil >= monthDays(contract, year, MONTHS_IN_YEAR).first;
  const derivedByYear = new Map(derived.map((each) => [each.year, each]));

  for (const [year, row] of rowOf) {
    const counts = derivedByYear.get(year)?.counts;
    const proposed = isLocked(year) ? locked : changes;
    for (const column of UNIQUE_COLUMNS) {
      const from = cellStateOf(row, column);
      const wasDerived = isDerivedCount(earlier, { year, column }, from);
      const count = counts?.[column];
      if (count === undefined) {
        if (!isBlank(from.value)) kept.push({ year, column, value: from.value, reason: "no-meetings" });
      } else if (count === null) {
        const hasFirms = counts?.uniqueAll !== null;
        const reason = hasFirms && column === "uniqueYoung" ? "no-founding" : "no-identity";
        kept.push({ year, column, value: from.value, reason });
      } else if (from.value !== count) {
        const isOurs = wasDerived || (isBlank(from.value) && !from.mark);
        const isAutomatic = isOurs && !incomplete.has(year);
        proposed.push({ row: row.row, column, from, to: { value: count }, year, isAutomatic });
      }
    }
  }
  // A typed count of young firms, whose founding no meeting states, is no reason to hide how far the others reach.
  const typed = kept.filter(({ value, reason }) => !isBlank(value) && reason !== "no-founding");
  const yearsTyped = new Set(typed.map(({ year }) => year));
  const coverageOf = (choice: "kept" | "replaced", isWritten: (change: YearChange) => boolean) =>
    coverage[choice].flatMap((each): Change[] => {
      const row = rowOf.get(each.year);
      if (!row || isLocked(each.year) || yearsTyped.has(each.year)) return [];
      const isDerived = changes.every((change) => change.year !== each.year || isWritten(change));
      return isDerived ? coverageChanges(row, each, guidances[choice](each.year), columns) : [];
    });
  return {
    changes,
    kept,
    coverage: {
      kept: coverageOf("kept", ({ isAutomatic }) => isAutomatic),
      replaced: coverageOf("replaced", () => true),
    },
    locked,
    withoutRow: derived.map(({ year }) => year).filter((year) => !rowOf.has(year)),
  };
}

/** The first row of each year in the table of years, which is the one that counts. */
function firstYearRows(rows: readonly EnteredRow<YearRow>[]): ReadonlyMap<number, EnteredRow<YearRow>> {
  const first = new Map<number, EnteredRow<YearRow>>();
  for (const row of rows) {
    const { year } = row.values;
    if (typeof year === "number" && !first.has(year)) first.set(year, row);
  }
  return first;
}

function coverageChanges(
  row: EnteredRow<YearRow>,
  { until, missing, leftOut, undatedFirms, uncounted, unreadPlaces }: UniqueCoverage,
  { count, spread }: ReturnType<GuidancesOf>,
  columns: ReadonlySet<YearColumn>,
): Change[] {
  const values = {
    uniqueUntil: until,
    uniqueMissing: missing,
    uniqueLeftOut: leftOut,
    uniqueGuidances: count,
    uniqueSpread: spread,
    undatedFirms,
    unreadMeetings: uncounted.unread,
    unreadGrowth: uncounted.growth,
    undatedMeetings: uncounted.undated,
    unreadPlaces,
  };
  return COVERAGE_COLUMNS.flatMap((column) => {
    const from = cellStateOf(row, column);
    if (!columns.has(column) || from.value === values[column]) return [];
    return [{ row: row.row, column, from, to: { value: values[column] } }];
  });
}
