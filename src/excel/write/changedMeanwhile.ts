import { figureColumns } from "../../activity/tables/activityRow";
import { isBlank } from "../../activity/values/entry";
import { entryOf } from "../read/load/loadTable";
import { markOf } from "../read/markOf";
import { loadCells } from "./cellBlocks";
import type { TableLocation } from "../read/tables/tableLocation";
import type { SheetChange, TableChanges } from "./sheetChange";

/**
 * Somebody else has typed into cells after our last look at them, in the moment before we wrote there, or has entered
 * rows below the table that ours were to follow.
 */
export class ChangedMeanwhileError extends Error {
  /**
   * @param tables our changes, each from what its cell really held, and the tables as high as they really were
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

/** Changes of a table's cells, and rows that are to follow its last one. */
interface PlannedTable extends TableChanges {
  readonly added?: readonly unknown[];
}

/**
 * Loads cells in the request that writes them, ahead of that, and the height of tables that get more rows.
 * @returns says afterwards whether all held what was expected
 * @throws ChangedMeanwhileError from what it returns, where one did not
 */
export function expectUnchanged(context: Excel.RequestContext, tables: readonly PlannedTable[]): () => void {
  const loaded = tables.map((table) => ({
    table,
    cells: loadCells(context, table),
    body: table.added?.length ? bodyOf(context, table.place).load("rowCount") : undefined,
  }));
  return () => {
    const there = loaded.map(({ table: { place, changes }, cells, body }) => ({
      place: body ? { ...place, height: body.rowCount } : place,
      changes: fromCells(changes, cells()),
    }));
    const isHigher = there.some(({ place }, index) => place.height !== tables[index]?.place.height);
    const typed = there.map((table, index) => {
      const planned = tables[index]?.changes;
      return { ...table, changes: table.changes.filter((change, at) => change !== planned?.[at]) };
    });
    if (isHigher || typed.some(({ changes }) => changes.length > 0))
      throw new ChangedMeanwhileError(there, typed);
  };
}

function bodyOf({ workbook }: Excel.RequestContext, { sheetId, table }: TableLocation): Excel.Range {
  return workbook.worksheets.getItem(sheetId).tables.getItem(table).getDataBodyRange();
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
    const isSame =
      wasFormula || isFormula
        ? wasFormula === isFormula && !isOtherFormula(from.mark, mark)
        : isSameEntry(from.value, value);
    return isSame ? change : { ...change, from: { value, ...(mark && { mark }) } };
  });
}

/** Known only of formulas that were read where they stand, as a person has written them. */
function isOtherFormula(one: SheetChange["from"]["mark"], other: SheetChange["from"]["mark"]): boolean {
  return one?.kind === "formula" && other?.kind === "formula" && one.formula !== other.formula;
}

function isSameEntry(one: SheetChange["from"]["value"], other: SheetChange["from"]["value"]): boolean {
  return one === other || (isBlank(one) && isBlank(other));
}
