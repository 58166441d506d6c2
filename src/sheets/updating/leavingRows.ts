import type { CellContent } from "../plan/plan";
import type { CellChange, Comparison, ContentChanges, KeptEntry } from "./changes";
import type { TableMatch } from "./matchTable";
import { inputFinder, tableContents } from "./planCells";
import { isSameContent, isSeenFormula } from "./sameContent";
import { seenAt } from "./seenWorkbook";

/** Rows that belong into another table now, or to a measure or municipality that the contract does not have any more. */
export function leavingRows(
  match: TableMatch,
  all: readonly TableMatch[],
  { plan, before, keys }: Comparison,
): ContentChanges {
  const { sheet, seen, seenKeys, plannedKeys } = match;
  const contents = tableContents(before, keys);
  const isInput = inputFinder(plan);
  const cells: CellChange[] = [];
  const kept: KeptEntry[] = [];
  const leaving: number[] = [];
  for (const [key, row] of seenKeys) {
    if (plannedKeys.includes(key)) continue;
    const home = all.find((other) => other !== match && other.plannedKeys.includes(key));
    if (!home && !contents.has(key)) continue;
    leaving.push(row);
    for (const [at, header] of seen.headers.entries()) {
      const column = seen.column + at;
      const value = seenAt(sheet, row, column);
      if (value === "" || keys.includes(header) || isSameContent(contents.of(key, header) ?? null, value))
        continue;
      const what = `${key.split("|").join(" ")} ${header}`;
      const target = home && targetOf(home, key, header);
      if (
        target &&
        target.column !== undefined &&
        target.row !== undefined &&
        isInput(target.planned.row, target.planned.column)
      ) {
        const from = seenAt(sheet, target.row, target.column);
        if (from === "" || isSameContent(from as CellContent, value)) {
          cells.push({
            ...target,
            row: target.row,
            column: target.column,
            what,
            from,
            to: asContent(value),
            isFresh: true,
          });
          continue;
        }
      }
      // Words and formulas of ours are made anew where the row belongs.
      if (
        home?.planned.headers.includes(header) &&
        target &&
        !isInput(target.planned.row, target.planned.column)
      )
        continue;
      kept.push({ row, column, what, value });
    }
  }
  return { cells, kept, leaving };
}

function targetOf(home: TableMatch, key: string, header: string) {
  const index = home.plannedKeys.indexOf(key);
  const at = home.planned.headers.indexOf(header);
  if (at < 0) return undefined;
  const { plannedAt } = home;
  return {
    row: home.rowOf(index),
    column: home.columnOf(header),
    planned: { row: plannedAt.row + 1 + index, column: plannedAt.column + at },
  };
}

/** What was entered, as it is entered again. */
function asContent(value: unknown): CellContent {
  if (isSeenFormula(value)) return { formula: value };
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}
