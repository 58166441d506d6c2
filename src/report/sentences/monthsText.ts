import type { Writing } from "../writing";

/** As many months in a row are written as a span. */
const SPAN = 3;

/**
 * Months of a year in words: `januar`, `februar, marts`, `januar-april, juni`.
 * @param months in their order, from 1 on
 * @param ended how many of the year's months had ended
 */
export function monthsText(
  months: readonly number[],
  ended: number,
  { month: named, texts }: Writing,
): string {
  if (months.length === ended && ended > 1) return texts.sentences.allMonths;
  const runs: number[][] = [];
  for (const month of months) {
    const run = runs.at(-1);
    if (run && run.at(-1) === month - 1) run.push(month);
    else runs.push([month]);
  }
  return runs
    .flatMap((run) => {
      const names = run.map(named);
      const [first = "", last = ""] = [names[0], names.at(-1)];
      return run.length < SPAN ? names : [texts.sentences.span(first, last)];
    })
    .join(", ");
}
