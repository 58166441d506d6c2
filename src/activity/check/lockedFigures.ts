import * as v from "valibot";
import { contractInUse } from "../../contract/contractInUse";
import {
  activityKey,
  isOfContract,
  keyOfPlace,
  placeOfKey,
  type ActivityFacts,
} from "../tables/activityFacts";
import { contractMonths } from "../tables/contractMonths";
import type { ActivityContext, LockedPlace } from "./tableRules";
import { figureColumns } from "../tables/activityRow";
import { isoMonth } from "../values/isoDay";
import { countedRows, isRowError } from "./countedRows";
import type { Issue } from "./issue";

const figure = v.nullable(v.number());

/** The form expected of what a workbook has kept, which may be anything. */
export const lockedSchema = v.object({
  /** The last month that is locked, as the Excel serial number of its first day. */
  until: v.number(),
  /** By `activityKey`. */
  figures: v.record(
    v.string(),
    v.objectWithRest({ individual: figure, collective: figure, growth: figure, young: figure }, figure),
  ),
});

/** A locked figure that was replaced: by `activityKey`, and from what to what. */
export const revisionSchema = v.object({ key: v.string(), column: v.string(), from: figure, to: figure });

export const lockEntrySchema = v.object({
  /** When, as an ISO instant. */
  at: v.string(),
  /** The last month that was locked from then on, as its first day's serial number; null where all were unlocked. */
  until: v.nullable(v.number()),
  /** Why, in the words of whoever did it; may be blank where months were locked. */
  reason: v.string(),
  /** The report that used the figures or, of a revision, that it corrects, as its sheet was called. */
  report: v.exactOptional(v.string()),
  revision: v.exactOptional(revisionSchema),
});

/** Months that somebody locked or unlocked, or a locked figure that was revised. */
export type LockEntry = v.InferOutput<typeof lockEntrySchema>;

/**
 * The figures of all months up to one, as they were when they were locked. A month that nobody had a row in is locked
 * by a place of `NOBODY`, without figures.
 */
export type LockedPeriods = v.InferOutput<typeof lockedSchema>;

/** Stands in place of a municipality's code; no municipality has it. */
const NOBODY = "-";

const NONE = { individual: null, collective: null, growth: null, young: null };

function noFigures(): LockedPlace {
  return { ...NONE, ...Object.fromEntries(figureColumns().map((column) => [column, null])) };
}

/**
 * Locks the figures of all months up to one, as they count: what enters no sum before enters none by being locked. A
 * figure that is left out is kept as missing, a row that is left out is not kept, and a month without rows is locked
 * as one.
 * @param facts rows in the order of their numbers
 * @param issues all issues of these rows
 * @param earlier what is locked already: it stays as it is, whatever stands there since
 */
export function lockFigures(
  facts: readonly ActivityFacts[],
  issues: readonly Issue[],
  until: number,
  earlier: LockedPeriods | undefined,
): LockedPeriods {
  const figures: LockedPeriods["figures"] = Object.fromEntries(
    Object.entries(earlier?.figures ?? {}).filter(([key]) => placeOfKey(key).month <= isoMonth(until)),
  );
  const columns = figureColumns();
  const leftOut = new Set(issues.flatMap((issue) => (isRowError(issue) ? [issue.row] : [])));
  const counted = new Map(countedRows(facts, issues).rows.map((each) => [each.row, each.figures]));
  for (const { row, month, resolvedMunicipality } of facts) {
    if (month === undefined || month > until || !resolvedMunicipality || leftOut.has(row)) continue;
    // Last year's figures may come at any time.
    if (!isOfContract(month, contractInUse())) continue;
    const key = activityKey(month, resolvedMunicipality);
    if (figures[key]) continue;
    const counts = columns.map((column) => [column, counted.get(row)?.[column] ?? null] as const);
    figures[key] = { ...NONE, ...Object.fromEntries(counts) };
  }
  const months = monthsOf(new Map(Object.entries(figures)));
  for (const month of contractMonths(contractInUse())) {
    if (month > until || months.has(isoMonth(month))) continue;
    figures[keyOfPlace(isoMonth(month), NOBODY)] = noFigures();
  }
  return { until, figures };
}

/** A locked figure that another one replaces. */
export type Revision = NonNullable<LockEntry["revision"]>;

/** Replaces locked figures; a place that its locked month lacks is added with its figure. */
export function reviseFigures(locked: LockedPeriods, revisions: readonly Revision[]): LockedPeriods {
  const figures = { ...locked.figures };
  for (const { key, column, to } of revisions) {
    figures[key] = { ...(figures[key] ?? noFigures()), [column]: to };
  }
  const come = new Set(revisions.map(({ key }) => keyOfPlace(placeOfKey(key).month, NOBODY)));
  return {
    ...locked,
    figures: Object.fromEntries(Object.entries(figures).filter(([key]) => !come.has(key))),
  };
}

/**
 * Locks again what was locked before these revisions; a place that came to its month with them leaves it.
 * @param come the keys of such places
 */
export function reviseBack(
  locked: LockedPeriods,
  revisions: readonly Revision[],
  come: readonly string[],
): LockedPeriods {
  const figures = { ...locked.figures };
  for (const { key, column, from } of revisions) {
    const earlier = { ...(figures[key] ?? noFigures()), [column]: from };
    figures[key] = earlier;
    if (!come.includes(key) || Object.values(earlier).some((each) => each !== null)) continue;
    delete figures[key];
    const { month } = placeOfKey(key);
    if (!Object.keys(figures).some((each) => placeOfKey(each).month === month))
      figures[keyOfPlace(month, NOBODY)] = noFigures();
  }
  return { ...locked, figures };
}

/** Locked figures by `activityKey`, as the rules look them up. */
export function lockedByPlace(locked: LockedPeriods | undefined): ActivityContext["locked"] {
  return locked && new Map(Object.entries(locked.figures));
}

/** The months of locked figures, written `2026-01`. */
export function monthsOf(locked: ActivityContext["locked"]): ReadonlySet<string> {
  return new Set([...(locked?.keys() ?? [])].map((key) => placeOfKey(key).month));
}
