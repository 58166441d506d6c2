import { figureColumns } from "../../activity/tables/activityRow";
import { isBlank } from "../../activity/values/entry";
import { entryOf } from "../read/load/loadTable";
import { markOf } from "../read/markOf";
import { loadCells } from "./cellBlocks";
import type { SheetChange, TableChanges } from "./sheetChange";

/** Somebody else has typed into cells after our last look at them, in the moment before we wrote there. */
export class ChangedMeanwhileError extends Error {
  /**
   * @param tables our changes, each from what its cell really held
   * @param typed those of them where that is not what was expected
   */
  constructor(
    readonly tables: readonly TableChanges[],
    readonly typed: readonly TableChanges[],
  ) {
    super("Cells have changed between the look and the write.");
    this.name = "ChangedMeanwhileError";
  }
}

/**
 * Loads cells in the request that writes them, ahead of that.
 * @returns says afterwards whether all held what was expected
 * @throws ChangedMeanwhileError from what it returns, where one did not
 */
export function expectUnchanged(context: Excel.RequestContext, tables: readonly TableChanges[]): () => void {
  const loaded = tables.map((table) => ({ table, cells: loadCells(context, table) }));
  return () => {
    const there = loaded.map(({ table, cells }) => ({
      place: table.place,
      changes: fromCells(table.changes, cells()),
    }));
    const typed = there.map((table, index) => {
      const planned = tables[index]?.changes;
      return { ...table, changes: table.changes.filter((change, at) => change !== planned?.[at]) };
    });
    if (typed.some(({ changes }) => changes.length > 0)) throw new ChangedMeanwhileError(there, typed);
  };
}

/** The changes from what their cells held; the same ones where that is what they were planned from. */
function fromCells(changes: readonly SheetChange[], cells: ReturnType<ReturnType<typeof loadCells>>) {
  const figures: ReadonlySet<string> = new Set(figureColumns());
  const seen = new Set<string>();
  return changes.map((change): SheetChange => {
    const key = `${change.row} ${change.column}`;
    const cell = cells.get(key);
    // Of several changes of a cell, the first meets what it held.
    if (!cell || seen.has(key)) return change;
    seen.add(key);
    const value = entryOf(cell.value);
    const format = figures.has(change.column) ? cell.format : undefined;
    const mark = markOf(value, cell.formula, format);
    const { from } = change;
    const isFormula = mark?.kind === "formula";
    const wasFormula = from.formula !== undefined || from.mark?.kind === "formula";
    const isSame = wasFormula || isFormula ? wasFormula === isFormula : isSameEntry(from.value, value);
    return isSame ? change : { ...change, from: { value, ...(mark && { mark }) } };
  });
}

function isSameEntry(one: SheetChange["from"]["value"], other: SheetChange["from"]["value"]): boolean {
  return one === other || (isBlank(one) && isBlank(other));
}
