import type { AnyRow } from "../tables/enteredRow";
import * as v from "valibot";
import { contractInUse } from "../../contract/contractInUse";
import { findMunicipality } from "../../contract/municipalities";
import type { Entry } from "../values/entry";
import { absentPlace } from "./absentRows";
import { isExcelDay } from "../../calc/serialDate";
import { isoDay } from "../values/isoDay";
import type { Issue } from "./issue";
import { parsePeriod } from "../values/parsePeriod";

const entry = v.union([v.number(), v.string(), v.boolean(), v.null()]);

/** The form expected of what a workbook has kept, which may be anything. */
export const muteSchema = v.object({
  rule: v.string(),
  column: v.string(),
  received: entry,
  /** The row's identity; empty where a whole row is absent. */
  row: v.string(),
  /** The identity of an absent row, which has no other; of a year's row, what its figure is judged by. */
  expected: v.nullable(v.union([v.number(), v.string()])),
  reason: v.string(),
});

/**
 * An issue that somebody has looked at and hidden, with the reason. It holds for that rule, that cell and its
 * content: the row may move, but a value that changes is judged again.
 */
export type Mute = v.InferOutput<typeof muteSchema>;

/** The columns that identify an entered row, in either table. */
const IDENTIFYING = ["period", "date", "municipality", "cvr", "reference"] as const;

/** Those of rows that stand for a year; they are named only where there are any, as mutes are kept without them. */
const IDENTIFYING_YEAR = ["year", "chosenYear"] as const;

/**
 * Mutes an issue.
 * @param row the row it stands in; `undefined` where a whole row is absent
 */
export function createMute(issue: Issue, row: AnyRow | undefined, reason: string): Mute {
  const { rule, column, received, expected } = issue;
  // A year's figure is judged beside others, which may change while it stays.
  const isByItself = row !== undefined && yearsOf(row).length === 0;
  return {
    rule,
    column,
    received,
    row: row ? identity(row) : "",
    expected: isByItself ? null : row ? expected : absentIdentity(expected),
    reason,
  };
}

/** Finds the mute that covers an issue, among all that a workbook keeps. */
export function muteFinder(
  mutes: readonly Mute[],
): (issue: Issue, row: AnyRow | undefined) => Mute | undefined {
  const byKey = new Map(mutes.map((mute) => [muteKey(mute), mute]));
  return (issue, row) => (byKey.size === 0 ? undefined : byKey.get(muteKey(createMute(issue, row, ""))));
}

/** Whether two mutes cover the same issue, whatever their reasons. */
export function isSameMute(one: Mute, other: Mute): boolean {
  return muteKey(one) === muteKey(other);
}

function identity(row: AnyRow): string {
  const entered = IDENTIFYING.map((column) => written(row.values[column] ?? null, column));
  return [...entered, ...yearsOf(row)].join("|");
}

function yearsOf({ values }: AnyRow): string[] {
  return IDENTIFYING_YEAR.flatMap((column) => (column in values ? String(values[column] ?? "") : []));
}

/** A value's meaning, so that a row whose month or municipality is mended stays the same row. */
function written(value: Entry, column: string): string {
  if (column === "municipality") return findMunicipality(contractInUse(), value)?.code ?? String(value ?? "");
  const month = column === "period" && typeof value === "string" ? parsePeriod(value) : undefined;
  if (month !== undefined) return isoDay(month);
  const isDay = (column === "period" || column === "date") && typeof value === "number";
  return isDay && isExcelDay(value) ? isoDay(value) : String(value ?? "");
}

/** An absent row's month and municipality, by its code as those of other rows are: a name may change. */
function absentIdentity(expected: Issue["expected"]): Issue["expected"] {
  const { month, municipality } = absentPlace({ expected });
  const code = findMunicipality(contractInUse(), municipality)?.code;
  return code === undefined ? expected : `${month} ${code}`;
}

function muteKey({ rule, column, received, row, expected }: Mute): string {
  // Earlier mutes have the municipality's name.
  return JSON.stringify([rule, column, received, row, row === "" ? absentIdentity(expected) : expected]);
}
