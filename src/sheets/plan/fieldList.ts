import { absolute, cellAddress, rangeAddress, wholeColumn, type CellPosition } from "./address";
import { MUTED } from "./looks/looks";
import type { Block, LookPlan, WidthPlan } from "./plan";
import { charactersFor } from "./text/rowHeights";

/** The choices of a field, standing in cells. */
export interface FieldList {
  readonly block: Block;
  readonly look: LookPlan;
  readonly width: WidthPlan;
  /** The choices' place, absolute. */
  readonly source: string;
}

/** The choices of a field beside their header, in one row. */
export interface FieldRow {
  readonly block: Block;
  readonly look: LookPlan;
  readonly widths: readonly WidthPlan[];
  /** The choices' place, absolute. */
  readonly source: string;
  /** The column past the last choice. */
  readonly nextColumn: number;
}

/** A list in one row, as there is none to spare above a table: from a place on, its header first. */
export function fieldRow(at: CellPosition, header: string, choices: readonly string[]): FieldRow {
  const width = choices.length + 1;
  return {
    block: { at: cellAddress(at), cells: [[header, ...choices]] },
    look: { address: rangeAddress(at, 1, width), look: { color: MUTED, horizontal: "Left" } },
    widths: [header, ...choices].map((text, index) => ({
      columns: wholeColumn(at.column + index),
      characters: Math.max(14, Math.ceil(charactersFor(text))),
    })),
    source: absolute(rangeAddress({ ...at, column: at.column + 1 }, 1, choices.length)),
    nextColumn: at.column + width,
  };
}

/** A list with its header, from a place on; it has to stand clear of a table's rows, which users delete and filter. */
export function fieldList(
  at: CellPosition,
  header: string,
  choices: readonly (string | number)[],
  characters = 14,
  numberFormat?: string,
): FieldList {
  return {
    block: { at: cellAddress(at), cells: [[header], ...choices.map((each) => [each])] },
    look: {
      address: rangeAddress(at, choices.length + 1, 1),
      look: { color: MUTED, horizontal: "Left", ...(numberFormat === undefined ? {} : { numberFormat }) },
    },
    width: { columns: wholeColumn(at.column), characters },
    source: absolute(rangeAddress({ ...at, row: at.row + 1 }, choices.length, 1)),
  };
}
