import type { RuleId } from "../../language/issues/issues";
import type { DateOrder } from "../values/dateOrder";
import type { Entry } from "../values/entry";

/** `error`: the figure cannot be used. `warning`: it deserves a look. */
export type Severity = "error" | "warning";

export type { RuleId };

/** One thing wrong in entered figures, as data: words are made at the edge, in the reader's language. */
export interface Issue {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** `null` where a whole row is absent. */
  readonly row: number | null;
  /** Our name for the column, whatever the file calls it. */
  readonly column: string;
  /** The entry found there; a month or day as an Excel serial number. */
  readonly received: Entry;
  /** A value, a limit, or a word for a kind of value; the same in every language. */
  readonly expected: number | string | null;
  /** The one value that is certain to mend it; `null` empties the cell. */
  readonly fix?: Entry;
  /** A likely value, taken only once a user has confirmed it. */
  readonly suggestion?: Entry;
  /** The possible dates, with the day or the month first: a user's choice, often for many cells at once. */
  readonly orders?: Readonly<Partial<Record<DateOrder, number>>>;
  /** Whether mending it empties the whole row, not its cell alone. */
  readonly clearsRow?: true;
  /** The earlier row that this row repeats; then `received` describes the whole row. */
  readonly repeats?: number;
}

/** Whether it is about a row that came after its month was locked; then `received` describes the whole row. */
export function isLateRow({ rule, clearsRow }: Issue): boolean {
  return rule === "period-locked" && clearsRow === true;
}

/** Rules whose numbers are counts or row numbers. */
const COUNTING: ReadonlySet<RuleId> = new Set(["row-length", "mutes-lost", "revisions-lost", "imports-lost"]);

/** The column whose values an issue's numbers are; none where they are counts, wherever it points. */
export function valueColumn({ rule, column }: Issue): string {
  return COUNTING.has(rule) ? "" : column;
}

/**
 * The part of an issue that mends it: its certain fix, the suggestion that the user has chosen, or the order of its
 * date.
 */
export type FixChoice = "fix" | "suggestion" | DateOrder;

/** Errors first, then by row (absent rows last) and column: the same issues always stand in the same order. */
export function sortIssues(issues: readonly Issue[], columns: readonly string[]): Issue[] {
  const places = new Map(columns.map((column, index) => [column, index]));
  const keys = Float64Array.from(issues, ({ severity, row, column }) => {
    const inRow = (row ?? NO_ROW) * (columns.length + 1) + (places.get(column) ?? columns.length);
    return severity === "error" ? inRow - FAR : inRow;
  });
  return Array.from(issues, (_, index) => index)
    .sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || byTexts(issues[a], issues[b]))
    .flatMap((index) => issues[index] ?? []);
}

/** A row number beyond those of any file or sheet. */
const NO_ROW = 2 ** 32;

/** Greater than the key of any row. */
const FAR = 2 ** 50;

function byTexts(a: Issue | undefined, b: Issue | undefined): number {
  if (!a || !b) return 0;
  return (
    textOrder(a.column, b.column) ||
    textOrder(a.rule, b.rule) ||
    textOrder(String(a.expected), String(b.expected))
  );
}

/** By code unit, so that the order does not depend on the machine's locale. */
function textOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
