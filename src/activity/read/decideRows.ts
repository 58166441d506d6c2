import type { EnteredRow } from "../tables/enteredRow";
import type { Entry } from "../values/entry";
import { memoize } from "../values/memoize";
import { decideDates, type DateColumn, type DateDecisions, type OpenDate } from "./dateColumn";

/** Rows that were read and that nobody else has seen yet. */
type NewRow = EnteredRow<Record<string, Entry>> & { marks?: EnteredRow<unknown>["marks"] };

/** Dates of a file that could be others until the user has chosen. */
export interface DateQuestion extends OpenDate {
  /** One of them as written, if possible one that is another day in another order. */
  readonly example: string;
  readonly column: string;
  /** The rows that count nowhere before. */
  readonly rows: readonly number[];
}

const OPEN = { kind: "order" } as const;

/**
 * Reads the dates that only the whole file could decide, in the rows themselves; those that remain open are marked.
 * @returns what the user is to be asked
 */
export function decideRows(
  rows: readonly NewRow[],
  dates: Readonly<Partial<Record<string, DateColumn>>>,
  decisions: DateDecisions,
): DateQuestion | undefined {
  const named = Object.entries(dates).flatMap(([name, column]) => (column ? [{ name, column }] : []));
  const decide = decideDates(
    named.map(({ column }) => column),
    decisions,
  );
  // A file has few different dates and many rows.
  const columns = named.map(({ name, column }) => ({
    name,
    decided: memoize((text: string) => decide(column, text)),
  }));
  const open: number[] = [];
  let example: Omit<DateQuestion, "rows"> | undefined;
  for (const row of rows) {
    for (const { name, decided: decidedOf } of columns) {
      const text = row.values[name];
      if (typeof text !== "string") continue;
      const decided = decidedOf(text);
      if (typeof decided === "number") row.values[name] = decided;
      if (typeof decided !== "object") continue;
      if (open.at(-1) !== row.row) open.push(row.row);
      const { dmy, mdy } = decided;
      const mark = dmy !== undefined && dmy === mdy ? { ...OPEN, day: dmy } : OPEN;
      row.marks = { ...row.marks, [name]: mark };
      if (!example || (example.dmy === example.mdy && dmy !== mdy)) {
        example = { example: text, column: name, dmy, mdy };
      }
    }
  }
  return example && { ...example, rows: open };
}
