import {
  absolute,
  cellAddress,
  columnsAddress,
  quotedSheetName,
  rangeAddress,
  wholeColumn,
  type CellPosition,
} from "../plan/address";
import { countedColumns } from "./countedColumns";
import { ASIDE_HEADER, MUTED, NOTE } from "../plan/looks/looks";
import { formula, type LookPlan, type SheetPlan } from "../plan/plan";
import type { PlanInput } from "../plan/planInput";

/**
 * Beside the entered rows, one spilled column each: which municipality a row means, whether the row is
 * counted and else why not, and the figures that are. All sums of the workbook are made of these columns,
 * so that what is left out is left out everywhere. They stand outside the table, as Excel allows no spills in
 * one, and start in its header row, which nobody deletes; their names reach as far as the table's rows do.
 * @param at the place of the first column's header, in the table's header row
 */
export function countedColumnsBlock(
  input: PlanInput,
  at: CellPosition,
): Pick<SheetPlan, "blocks" | "looks" | "names" | "widths"> & { readonly folded: string } {
  const { naming, texts } = input;
  const rows = rowsOfTable(input);
  const columns = countedColumns(input);
  const sheet = quotedSheetName(naming.sheets.activity);
  const title = cellAddress({ row: at.row - 1, column: at.column });
  const wholeColumnOf = (index: number) => wholeColumn(at.column + index);
  // The sums read the figures; a reader of a row wants to know whether it counts.
  const firstFigure = columns.findIndex(({ name }) => name === naming.names.counted) + 1;
  return {
    folded: columnsAddress(at.column + firstFigure, at.column + columns.length - 1),
    blocks: [
      { at: title, cells: [[texts.activity.counted.title]] },
      { at: cellAddress(at), cells: [countedHeaders(input, at).map(({ text }) => formula(text))] },
    ],
    names: columns.map(({ name }, index) => {
      const cell = bodyCell(input, `${sheet}!${headerOf(at, index)}`);
      return { name, refersTo: formula(`${cell("2")}:${cell(`${rows}+1`)}`) };
    }),
    looks: [
      { address: title, look: NOTE },
      ...columns.map(({ numberFormat }, index): LookPlan => ({
        address: wholeColumnOf(index),
        look: { color: MUTED, ...(numberFormat ? { numberFormat } : {}) },
      })),
      { address: rangeAddress(at, 1, columns.length), look: ASIDE_HEADER },
    ],
    widths: columns.map(({ characters }, index) => ({ columns: wholeColumnOf(index), characters })),
  };
}

/**
 * The columns' headers, the first one at that place: the text of each, and its formula without its `=`.
 */
export function countedHeaders(
  input: PlanInput,
  at: CellPosition,
): { readonly header: string; readonly text: string }[] {
  const columns = countedColumns(input);
  const cells = (name: string) => {
    const index = columns.findIndex((column) => column.name === name);
    const header = headerOf(at, index);
    return `${header}:${bodyCell(input, header)(`${rowsOfTable(input)}+1`)}`;
  };
  return columns.map(({ header, text }) => ({ header, text: text(cells) }));
}

function rowsOfTable({ naming }: PlanInput): string {
  return `ROWS(${naming.tables.activity})`;
}

function headerOf(at: CellPosition, index: number): string {
  return absolute(cellAddress({ row: at.row, column: at.column + index }));
}

/**
 * A cell of a column, its header being the first. Where somebody deletes a column of the table, Excel moves what
 * stands beside its rows, and with it a reference to a cell of its own, but none to a column that reaches further
 * down: so the column is the last one of what lies between its header and the table's last row.
 */
function bodyCell({ naming }: PlanInput, header: string): (row: string) => string {
  const table = naming.tables.activity;
  const upToColumn = `${header}:INDEX(${table},ROWS(${table}),1)`;
  return (row) => `INDEX(${upToColumn},${row},COLUMNS(${upToColumn}))`;
}
