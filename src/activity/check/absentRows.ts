import type { Issue } from "./issue";

/** Whether an issue is of an absent row that can be put in: with zeros, or with what its month was locked with. */
export function isEnterable({ rule, row, suggestion }: Issue): boolean {
  return row === null && (isOfLocked({ rule }) || (rule === "row-gap" && suggestion === 0));
}

/** Whether the absent row is one of a locked month. */
export function isOfLocked({ rule }: Pick<Issue, "rule">): boolean {
  return rule === "period-locked";
}

/** The month of an absent row as it is named in its issue, `2026-01`, and its municipality. */
export function absentPlace({ expected }: Pick<Issue, "expected">): {
  readonly month: string;
  readonly municipality: string;
} {
  const place = String(expected);
  const month = place.slice(0, "2026-01".length);
  return { month, municipality: place.slice(month.length + 1) };
}
