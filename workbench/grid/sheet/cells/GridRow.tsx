import type { ReactNode } from "react";
import { memo } from "react";
import type { Frame } from "../geometry/frames";
import { framesInRow } from "../geometry/frames";
import { columnOffset, GridCell } from "./GridCell";
import type { SheetPicture } from "../look/sheetPicture";

export interface GridRowProps {
  readonly picture: SheetPicture;
  readonly row: number;
  /** From the top edge of what holds the row. */
  readonly top: number;
  /** The scrolled columns to draw, as a text that is the same for the same columns. */
  readonly columns: string;
  readonly frames: readonly Frame[];
  readonly activeColumn: number | undefined;
  /** The field that takes the keys, in the active cell's row. */
  readonly field: ReactNode;
}

/** One row: its number, the frozen columns, and those in view. */
export const GridRow = memo(function GridRow(props: GridRowProps): ReactNode {
  const { picture, row, top, columns, frames, activeColumn, field } = props;
  const { sheet, geometry } = picture;
  const selected = frames.find((frame) => frame.kind === "selection")?.area;
  const inRow = selected && row >= selected.row && row < selected.row + selected.rows ? selected : undefined;
  const frozenWidth = geometry.columns.start(geometry.frozenColumns);

  function cell(column: number, left: number): ReactNode {
    const isActive = column === activeColumn;
    return (
      <GridCell
        key={column}
        picture={picture}
        row={row}
        column={column}
        left={left}
        frames={frames}
        isActive={isActive}
        isSelected={inRow !== undefined && column >= inRow.column && column < inRow.column + inRow.columns}
      >
        {isActive ? field : undefined}
      </GridCell>
    );
  }

  return (
    <div role="row" aria-rowindex={row + 1} className="row" style={{ top, height: geometry.rows.size(row) }}>
      <div
        className={geometry.frozenColumns > 0 ? "frozen-columns edge" : "frozen-columns"}
        style={{ width: geometry.headingWidth + frozenWidth }}
      >
        {sheet.showHeadings && (
          <div
            role="rowheader"
            className={inRow ? "heading row-heading selected" : "heading row-heading"}
            style={{ width: geometry.headingWidth }}
          >
            {row + 1}
          </div>
        )}
        {indexes(geometry.frozenColumns).map((column) => cell(column, columnOffset(geometry, column)))}
      </div>
      {readColumns(columns).map((column) => cell(column, columnOffset(geometry, column)))}
    </div>
  );
}, isSame);

function isSame(before: GridRowProps, after: GridRowProps): boolean {
  return (
    before.picture === after.picture &&
    before.row === after.row &&
    before.top === after.top &&
    before.columns === after.columns &&
    before.activeColumn === after.activeColumn &&
    before.field === after.field &&
    framesInRow(before.frames, before.row) === framesInRow(after.frames, after.row)
  );
}

export function indexes(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** Columns as one text, so that rows can tell at a glance whether they are the same. */
export function writeColumns(columns: readonly number[]): string {
  return columns.join(" ");
}

function readColumns(columns: string): number[] {
  return columns === "" ? [] : columns.split(" ").map(Number);
}
