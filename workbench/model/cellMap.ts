import type { Cell } from "./cell";
import { COLUMN_COUNT } from "./address";

/** A sheet's cells by `cellKey(row, column)`, which know how far down they reach. */
export class CellMap extends Map<number, Cell> {
  #rows = 0;

  /** All cells stand in so many rows from the top; those that are deleted may still count. */
  get rows(): number {
    return this.#rows;
  }

  override set(key: number, cell: Cell): this {
    const row = Math.floor(key / COLUMN_COUNT);
    if (row >= this.#rows) this.#rows = row + 1;
    return super.set(key, cell);
  }
}
