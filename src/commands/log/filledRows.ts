import { isBlank } from "../../activity/values/entry";
import type { EnteredBlock } from "../../excel/write/enterRows";

/** Blank rows that new ones were entered into and that hold nothing else: filling them changes no cell. */
export function filledRows({ changes, known }: Pick<EnteredBlock, "changes" | "known">): ReadonlySet<number> {
  const filled = new Set(
    changes.flatMap(({ row, column, from }) =>
      from.value === null && from.formula === undefined ? [`${row} ${column}`] : [],
    ),
  );
  const rows = [...(known ?? [])].filter(([row, values]) => {
    const entered = Object.entries(values).filter(([, value]) => !isBlank(value));
    return entered.length > 0 && entered.every(([column]) => filled.has(`${row} ${column}`));
  });
  return new Set(rows.map(([row]) => row));
}
