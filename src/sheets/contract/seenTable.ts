import { cellAddress, type CellPosition } from "../plan/address";
import type { SeenCell } from "./cellCodec";
import type { ContractTable } from "./contractTables";
import type { CellPlace } from "./draft";

/** A cell where it stands, counted from 1. */
export interface PlacedCell extends CellPosition {
  readonly value: SeenCell;
}

/** A table of a contract's sheets as it was read; blank cells are empty texts. */
export interface SeenContractTable {
  readonly sheet: string;
  /** Of the first heading, counted from 1. */
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly SeenCell[])[];
  /** Which cells hold a formula; absent where nobody knows. */
  readonly computed?: readonly (readonly boolean[])[];
  /** The cells of its sheet; absent where nobody has looked. */
  readonly onSheet?: readonly PlacedCell[];
}

export type SeenContractTables = Readonly<Partial<Record<ContractTable, SeenContractTable>>>;

/** A row that says something, with its cells by their headings. */
export interface SeenRow {
  /** The cell under a heading; `undefined` where it is blank. */
  readonly cell: (header: string) => SeenCell | undefined;
  readonly place: (header: string) => CellPlace;
  /** Whether something stands there that is known to be no formula. */
  readonly isTyped: (header: string) => boolean;
}

/** The rows of a table in which anything stands. */
export function seenRows(table: SeenContractTable, isComputed: (header: string) => boolean): SeenRow[] {
  return table.rows.flatMap((cells, index) => {
    const cell = (header: string) => filled(cells[table.headers.indexOf(header)]);
    const isBlank = table.headers.every((header) => isComputed(header) || cell(header) === undefined);
    const isTyped = (header: string) =>
      cell(header) !== undefined && table.computed?.[index]?.[table.headers.indexOf(header)] === false;
    return isBlank ? [] : [{ cell, place: (header: string) => placeIn(table, header, index + 1), isTyped }];
  });
}

/** A cell of a table's, the heading itself by default. */
export function placeIn(table: SeenContractTable, header: string, down = 0): CellPlace {
  const { sheet, row, column, headers } = table;
  const at = { row: row + down, column: column + Math.max(0, headers.indexOf(header)) };
  return { sheet, cell: cellAddress(at), header };
}

export function filled(cell: SeenCell | undefined): SeenCell | undefined {
  return typeof cell === "string" && cell.trim() === "" ? undefined : cell;
}
