import { guidanceSpread } from "../../calc/guidanceSpread";
import { firstOfMonth, instantOf, serialOfIsoDate } from "../../calc/serialDate";
import { contractInUse } from "../../contract/contractInUse";
import { activityKey, keyOfPlace } from "../tables/activityFacts";
import { figureColumns, type ActivityRow, type FigureColumn } from "../tables/activityRow";
import { yearOfDay } from "../../calc/contractYear";
import type { Contract } from "../../contract/contract";
import type { EnteredRow } from "../tables/enteredRow";
import type { GuidancesOf } from "../tables/judgedYear";
import { isBlank } from "../values/entry";
import { municipalityReader } from "../values/municipalityReader";
import { absentPlace, isOfLocked } from "./absentRows";
import type { ActivityContext, LockedPlace } from "./tableRules";
import { isLateRow, type Issue, type RuleId } from "./issue";

/** Rules whose issues leave their whole row out of every sum; any other error leaves out its figure. */
const ROW_ERRORS: ReadonlySet<RuleId> = new Set([
  "period-missing",
  "period-invalid",
  "period-outside",
  "period-order",
  "municipality-missing",
  "municipality-unknown",
  "row-duplicate",
  "row-length",
  "row-sum",
]);

/** Whether an issue leaves its whole row out of every sum. */
export function isRowError(issue: Issue): boolean {
  return issue.row !== null && (ROW_ERRORS.has(issue.rule) || isLateRow(issue));
}

interface CountedRow {
  /** `null` for what is locked and has no row any more. */
  readonly row: number | null;
  /** The first of its month as an Excel serial number. */
  readonly month: number;
  /** Index among the contract's municipalities; -1 for none. */
  readonly municipality: number;
  /** Figures that enter sums, without those that are blank or left out. */
  readonly figures: Readonly<Partial<Record<FigureColumn, number>>>;
}

export interface CountedActivity {
  readonly rows: readonly CountedRow[];
  readonly leftOut: {
    /** Rows of which no figure counts, for an error of period, municipality or duplicate. */
    readonly rows: number;
    /** Figures left out of rows that count. */
    readonly figures: number;
  };
}

/**
 * Rows and figures that enter sums, by the same conditions as the sheets' formulas, and how many are left out.
 * @param issues all issues of these rows
 * @param locked what is locked: it counts whatever its row says since, and where its row is absent
 */
export function countedRows(
  rows: readonly EnteredRow<ActivityRow>[],
  issues: readonly Issue[],
  locked?: ActivityContext["locked"],
): CountedActivity {
  const badRows = new Set<number>();
  const badFigures = new Map<number, Set<string>>();
  const absent: Issue[] = [];
  for (const issue of issues) {
    const { severity, row, column } = issue;
    if (row === null) {
      if (isOfLocked(issue)) absent.push(issue);
      continue;
    }
    if (isRowError(issue)) badRows.add(row);
    else if (severity === "error") badFigures.set(row, (badFigures.get(row) ?? new Set()).add(column));
  }
  const columns = figureColumns();
  const readMunicipality = municipalityReader(contractInUse());
  const counted: CountedRow[] = [];
  const leftOut = { rows: 0, figures: 0 };
  const countLocked = (row: number | null, month: number, municipality: number, kept: LockedPlace) => {
    const known = columns.filter((column) => typeof kept[column] === "number");
    const figures = Object.fromEntries(known.map((column) => [column, kept[column]]));
    counted.push({ row, month, municipality, figures: figures as CountedRow["figures"] });
  };
  for (const { row, values } of rows) {
    if (badRows.has(row)) {
      leftOut.rows++;
      continue;
    }
    const month = firstOfMonth(Number(values.period));
    const { municipality: place, municipalityIndex: municipality } = readMunicipality(values.municipality);
    // Locked figures keep counting, whatever stands there now.
    const kept = place && !isBlank(values.period) && locked?.get(activityKey(month, place));
    if (kept) {
      countLocked(row, month, municipality, kept);
      continue;
    }
    if (columns.every((column) => isBlank(values[column]))) continue;
    const figures: Partial<Record<FigureColumn, number>> = {};
    for (const column of columns) {
      const entry = values[column];
      if (isBlank(entry)) continue;
      const sound = typeof entry === "number" && !badFigures.get(row)?.has(column);
      if (sound) figures[column] = entry;
      else leftOut.figures++;
    }
    counted.push({ row, month, municipality, figures });
  }
  for (const issue of absent) {
    const { month, municipality } = absentPlace(issue);
    const { resolvedMunicipality, municipalityIndex } = readMunicipality(municipality);
    const kept = resolvedMunicipality && locked?.get(keyOfPlace(month, resolvedMunicipality.code));
    if (kept) countLocked(null, serialOfIsoDate(`${month}-01`), municipalityIndex, kept);
  }
  return { rows: counted, leftOut };
}

/** Sums of one year by figure; a figure that nobody has entered is absent. */
export interface YearSums extends Readonly<Partial<Record<FigureColumn, number>>> {
  /** A checksum that distinguishes its guidances from others of the same sum. */
  readonly spread: number;
}

/** Individual and collective guidances of one year. */
export function guidancesIn(sums: ReadonlyMap<number, YearSums>): GuidancesOf {
  return (year) => {
    const { individual = 0, collective = 0, spread = 0 } = sums.get(year) ?? {};
    return { count: individual + collective, spread };
  };
}

/**
 * Sums of the figures that count, by year.
 * @param countedUntil the last day that is counted, as an Excel serial number
 */
export function sumsByYear(
  { rows }: CountedActivity,
  contract: Contract,
  countedUntil: number,
): ReadonlyMap<number, YearSums> {
  const columns = figureColumns();
  const years = new Map<number, Partial<Record<FigureColumn, number>> & { spread: number }>();
  for (const { month, municipality, figures } of rows) {
    if (month > countedUntil) continue;
    const year = yearOfDay(contract, month);
    const sums = years.get(year) ?? { spread: 0 };
    years.set(year, sums);
    const { individual = 0, collective = 0 } = figures;
    const code = Number(contract.municipalities[municipality]?.code ?? 0);
    sums.spread += guidanceSpread(code, instantOf(month).getUTCMonth() + 1, individual, collective);
    for (const column of columns) {
      const figure = figures[column];
      if (figure !== undefined) sums[column] = (sums[column] ?? 0) + figure;
    }
  }
  return years;
}
