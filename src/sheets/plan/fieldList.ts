import { absolute, cellAddress, rangeAddress, wholeColumn, type CellPosition } from "./address";
import { MUTED } from "./looks";
import type { Block, LookPlan, WidthPlan } from "./plan";

/** The choices of a field, standing in cells. */
export interface FieldList {
  readonly block: Block;
  readonly look: LookPlan;
  readonly width: WidthPlan;
  /** The choices' place, absolute. */
  readonly source: string;
}

/** A list with its header, from a place on; it has to stand clear of a table's rows, which users delete and filter. */
export function fieldList(
  at: CellPosition,
  header: string,
  choices: readonly (string | number)[],
  characters = 14,
): FieldList {
  return {
    block: { at: cellAddress(at), cells: [[header], ...choices.map((each) => [each])] },
    look: { address: rangeAddress(at, choices.length + 1, 1), look: { color: MUTED, horizontal: "Left" } },
    width: { columns: wholeColumn(at.column), characters },
    source: absolute(rangeAddress({ ...at, row: at.row + 1 }, choices.length, 1)),
  };
}
