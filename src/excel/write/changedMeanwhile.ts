import { figureColumns } from "../../activity/tables/activityRow";
import { isBlank } from "../../activity/values/entry";
import { entryOf } from "../read/load/loadTable";
import { markOf } from "../read/markOf";
import { loadCells } from "./writeChanges";
import type { SheetChange, TableChanges } from "./sheetChange";

/** Somebody else has typed into cells after our last look at them, in the moment before we wrote there. */
export class ChangedMeanwhileError extends Error {
  /** @param changes ours, each from what its cell really held */
  constructor(readonly changes: readonly SheetChange[]) {
    super("Cells have changed between the look and the write.");
    this.name = "ChangedMeanwhileError";
  }
}

/**
 * Loads cells in the request that writes them, ahead of that.
 * @returns says afterwards whether all held what was expected
 * @throws ChangedMeanwhileError from what it returns, where one did not
 */
export function expectUnchanged(context: Excel.RequestContext, table: TableChanges): () => void {
  const cells = loadCells(context, table);
  const figures: ReadonlySet<string> = new Set(figureColumns());
  return () => {
    const there = cells();
    const changes = table.changes.map((change): SheetChange => {
      const cell = there.get(`${change.row} ${change.column}`);
      if (!cell) return change;
      const value = entryOf(cell.value);
      const format = figures.has(change.column) ? cell.format : undefined;
      const mark = markOf(value, cell.formula, format);
      const { from } = change;
      const isFormula = mark?.kind === "formula";
      const wasFormula = from.formula !== undefined || from.mark?.kind === "formula";
      const isSame = wasFormula || isFormula ? wasFormula === isFormula : isSameEntry(from.value, value);
      return isSame ? change : { ...change, from: { value, ...(mark && { mark }) } };
    });
    if (changes.some((change, index) => change !== table.changes[index]))
      throw new ChangedMeanwhileError(changes);
  };
}

function isSameEntry(one: SheetChange["from"]["value"], other: SheetChange["from"]["value"]): boolean {
  return one === other || (isBlank(one) && isBlank(other));
}
