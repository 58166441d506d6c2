import type { ReactNode } from "react";
import { columnLetters } from "../../../model/address";
import type { Area } from "../../../model/address";
import type { GridTexts } from "../../language/gridTexts";
import type { Geometry } from "../geometry/geometry";
import { columnOffset } from "./GridCell";
import { indexes } from "./GridRow";
import type { OutlineSigns } from "../selection/outlineSigns";
import { OutlineMark } from "./OutlineMark";

export interface ColumnHeadingsProps {
  readonly geometry: Geometry;
  readonly columns: readonly number[];
  readonly selected: Area;
  readonly texts: GridTexts;
  readonly signs: OutlineSigns;
}

/** The strip with the column letters and the outlines above them, and the corner that selects all. */
export function ColumnHeadings(props: ColumnHeadingsProps): ReactNode {
  const { geometry, columns, selected, texts, signs } = props;
  const { headingWidth, headingHeight, outlineHeight, frozenColumns } = geometry;

  function heading(column: number): ReactNode {
    const width = geometry.columns.size(column);
    const isSelected = column >= selected.column && column < selected.column + selected.columns;
    return (
      <div
        key={column}
        role="columnheader"
        aria-colindex={column + 1}
        className={isSelected ? "heading column-heading selected" : "heading column-heading"}
        style={{ left: columnOffset(geometry, column), width, paddingTop: outlineHeight }}
      >
        {width > 0 && (
          <>
            {columnLetters(column)}
            <OutlineMark outlines={geometry.outlines} column={column} texts={texts} signs={signs} />
          </>
        )}
      </div>
    );
  }

  return (
    <div role="row" className="row" style={{ top: 0, height: headingHeight }}>
      <div
        className={frozenColumns > 0 ? "frozen-columns edge" : "frozen-columns"}
        style={{ width: headingWidth + geometry.columns.start(frozenColumns) }}
      >
        <div role="columnheader" className="heading corner" style={{ width: headingWidth }}>
          <span className="unseen">{texts.selectAll}</span>
        </div>
        {indexes(frozenColumns).map(heading)}
      </div>
      {columns.map(heading)}
    </div>
  );
}
