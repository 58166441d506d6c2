import { isBlank, type Entry } from "../../activity/values/entry";
import { cellStateOf } from "../../activity/tables/change";
import { normalizeText } from "../../activity/values/normalizeText";
import type { Contract } from "../../contract/contract";
import { findMeasure } from "../../contract/targets";
import type { SheetTable } from "../../excel/read/load/loadTable";
import type { Values } from "../../excel/write/enterRows";
import type { SheetChange } from "../../excel/write/sheetChange";
import type { ExplanationColumn } from "../../language/sheets/explanationsTexts";
import {
  EXPLANATION_PARTS,
  type TypedExplanation,
  type ExplanationPart,
} from "../../report/facts/typedFacts";

/** An explanation that somebody has written of a goal not met in a year, and the text there when it was begun. */
export interface ExplanationEntry {
  readonly year: number;
  readonly before: TypedExplanation;
  readonly after: TypedExplanation;
}

export interface ExplanationPlan {
  readonly rows: readonly Values[];
  readonly changes: readonly SheetChange[];
  /** How many texts somebody has changed on the sheet meanwhile: these stay. */
  readonly kept: number;
}

type Row = SheetTable<ExplanationColumn>["rows"][number];

/**
 * Plans the writing of explanations: over the row that a goal has in the year, else in one of its own.
 * @param day as an Excel serial number
 */
export function planExplanations(
  { rows }: Pick<SheetTable<ExplanationColumn>, "rows">,
  entries: readonly ExplanationEntry[],
  contract: Contract,
  day: number,
): ExplanationPlan {
  const added: Values[] = [];
  const changes: SheetChange[] = [];
  let kept = 0;
  for (const entry of entries) {
    const written = changedParts(entry);
    if (written.length === 0) continue;
    const row = rowOf(rows, entry, contract);
    if (!row) {
      added.push(newRow(entry, day));
      continue;
    }
    const mayChange = written.filter((part) => isAsBefore(row.values[part], entry, part));
    kept += written.length - mayChange.length;
    if (mayChange.length === 0) continue;
    const change = (column: ExplanationColumn, value: Entry): SheetChange => ({
      row: row.row,
      column,
      from: cellStateOf(row, column),
      to: { value },
    });
    changes.push(
      ...mayChange.map((part) => change(part, entry.after[part].trim() || null)),
      change("updated", day),
    );
  }
  return { rows: added, changes, kept };
}

/** The row that such an entry has where it has none yet. */
export function newRow({ year, after }: ExplanationEntry, day: number) {
  const parts = EXPLANATION_PARTS.flatMap((part) => {
    const text = after[part].trim();
    return text ? [[part, text] as const] : [];
  });
  return { id: after.measure, year, ...Object.fromEntries(parts), updated: day };
}

function changedParts({ before, after }: ExplanationEntry): ExplanationPart[] {
  return EXPLANATION_PARTS.filter((part) => before[part].trim() !== after[part].trim());
}

function isAsBefore(cell: Entry, { before, after }: ExplanationEntry, part: ExplanationPart): boolean {
  const there = textOf(cell);
  return [before[part], after[part]].some((text) => text.trim() === there);
}

/** The lowest row of the goal and year that says anything, as the report takes it; else the lowest. */
function rowOf(rows: readonly Row[], { year, after }: ExplanationEntry, contract: Contract): Row | undefined {
  const own = rows.filter(
    ({ values }) =>
      findMeasure(contract, normalizeText(values.id))?.id === after.measure && values.year === year,
  );
  return own.findLast(({ values }) => EXPLANATION_PARTS.some((part) => !isBlank(values[part]))) ?? own.at(-1);
}

function textOf(cell: Entry): string {
  return cell === null ? "" : String(cell).trim();
}
