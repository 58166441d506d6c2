import { absolute, cellAddress, rangeAddress, wholeColumn, type CellPosition } from "./address";
import { MUTED } from "./looks";
import type { Block, LookPlan } from "./plan";

/** The choices of one field, standing on the field's own sheet. */
export interface FieldList {
  readonly block: Block;
  readonly look: LookPlan;
  readonly width: { readonly columns: string; readonly characters: number };
  /** The choices' place, absolute. */
  readonly source: string;
}

/** A list with its head, from a place on; it has to stand above a table's rows, which users delete and filter. */
export function fieldList(at: CellPosition, head: string, choices: readonly string[]): FieldList {
  return {
    block: { at: cellAddress(at), cells: [[head], ...choices.map((each) => [each])] },
    look: { address: rangeAddress(at, choices.length + 1, 1), look: { color: MUTED, horizontal: "Left" } },
    width: { columns: wholeColumn(at.column), characters: 14 },
    source: absolute(rangeAddress({ ...at, row: at.row + 1 }, choices.length, 1)),
  };
}
