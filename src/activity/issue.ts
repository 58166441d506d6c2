import type { Entry } from "./activityRow";

/** `error`: the figure cannot be used; `warning`: look at it. */
export type Severity = "error" | "warning";

export type RuleId =
  | "period-missing"
  | "period-invalid"
  | "period-outside"
  | "period-future"
  | "period-locked"
  | "municipality-missing"
  | "municipality-unknown"
  | "municipality-spelling"
  | "number-missing"
  | "number-text"
  | "number-invalid"
  | "number-negative"
  | "number-fraction"
  | "number-huge"
  | "growth-exceeds-guided"
  | "young-exceeds-guided"
  | "row-duplicate"
  | "row-gap"
  | "figure-outlier"
  | "text-encoding"
  | "text-formula"
  | "formula-overwritten"
  | "date-invalid"
  | "date-future"
  | "cvr-form"
  | "cvr-checksum"
  | "cvr-missing"
  | "kind-unknown"
  | "meeting-duplicate";

/** One thing wrong in entered figures, as data: words are made at the edge, in the reader's language. */
export interface Issue {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** `null` where a whole row is absent. */
  readonly row: number | null;
  /** Our name of the column, whatever the file calls it. */
  readonly column: string;
  /** What stands there; a month or day as an Excel serial number. */
  readonly received: Entry;
  /** What belongs there: a value, a limit, or a word for a kind of value; the same in every language. */
  readonly expected: number | string | null;
  /** The one value that mends it for certain; `null` empties the cell. */
  readonly fix?: Entry;
  /** A likely value, to be taken only after a look. */
  readonly suggestion?: Entry;
  /** The earlier row that it repeats. */
  readonly repeats?: number;
}

/** Errors first, then by row (absent rows last) and column: the same issues always stand in the same order. */
export function sortIssues(issues: readonly Issue[], columns: readonly string[]): Issue[] {
  const places = new Map(columns.map((column, index) => [column, index]));
  const place = (issue: Issue) => places.get(issue.column) ?? columns.length;
  return [...issues].sort(
    (a, b) =>
      severityOrder(a) - severityOrder(b) ||
      rowOrder(a) - rowOrder(b) ||
      place(a) - place(b) ||
      textOrder(a.column, b.column) ||
      textOrder(a.rule, b.rule) ||
      textOrder(String(a.expected), String(b.expected)),
  );
}

function severityOrder({ severity }: Issue): number {
  return severity === "error" ? 0 : 1;
}

function rowOrder({ row }: Issue): number {
  return row ?? Number.MAX_SAFE_INTEGER;
}

/** By code unit, so that the order does not depend on the machine's locale. */
function textOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
