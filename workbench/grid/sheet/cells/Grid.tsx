import type { PointerEvent, ReactNode, RefObject } from "react";
import { COLUMN_COUNT, ROW_COUNT } from "../../../model/address";
import type { Session } from "../../../session/session";
import type { GridTexts } from "../../language/gridTexts";
import { ChartPicture } from "./ChartPicture";
import type { OutlineSigns } from "../selection/outlineSigns";
import { ColumnHeadings } from "./ColumnHeadings";
import type { Frame } from "../geometry/frames";
import { GridRow, indexes, writeColumns } from "./GridRow";
import { selectionEnd } from "../selection/keyboard";
import type { SheetPicture } from "../look/sheetPicture";
import type { ScrollPositions } from "../scroll/useScrollRestoration";
import { useScrollRestoration } from "../scroll/useScrollRestoration";
import { useScrollToCell } from "../scroll/useScrollToCell";
import { useWindow } from "../scroll/useWindow";

export interface GridProps {
  readonly session: Session;
  readonly picture: SheetPicture;
  readonly frames: readonly Frame[];
  readonly texts: GridTexts;
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Where each sheet was scrolled to when it was last shown. */
  readonly scrolls: RefObject<ScrollPositions>;
  /** The field that takes the keys. */
  readonly field: ReactNode;
  readonly pointer: {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: () => void;
  };
  readonly onDoubleClick: () => void;
  readonly signs: OutlineSigns;
}

/** The scrolling sheet: headings and frozen panes stay, only what is in view is drawn. */
export function Grid(props: GridProps): ReactNode {
  const { session, picture, frames, texts, scroller, scrolls, field, pointer, onDoubleClick, signs } = props;
  const { sheet, geometry } = picture;
  const { area, active } = session.selection;
  const shown = useWindow(picture, scroller, active);
  const target = area.rows === ROW_COUNT || area.columns === COLUMN_COUNT ? active : selectionEnd(session);

  useScrollRestoration(scroller, scrolls, sheet.id);
  useScrollToCell(scroller, geometry, target.row, target.column);

  const columns = writeColumns(shown.columns);
  function gridRow(row: number, top: number): ReactNode {
    const isActive = row === active.row;
    return (
      <GridRow
        key={row}
        picture={picture}
        row={row}
        top={top}
        columns={columns}
        frames={frames}
        activeColumn={isActive ? active.column : undefined}
        field={isActive ? field : undefined}
      />
    );
  }

  const top = (row: number): number => geometry.headingHeight + geometry.rows.start(row);
  return (
    <div
      ref={scroller}
      className={shown.isScrolled ? "scroller scrolled" : "scroller"}
      {...pointer}
      onDoubleClick={onDoubleClick}
    >
      <div
        role="grid"
        aria-label={texts.grid(sheet.name)}
        aria-rowcount={ROW_COUNT}
        aria-colcount={COLUMN_COUNT}
        aria-multiselectable="true"
        className="body"
        style={{ width: shown.width, height: shown.height }}
      >
        <div
          role="rowgroup"
          className={geometry.frozenRows > 0 ? "frozen-rows edge" : "frozen-rows"}
          style={{ height: top(geometry.frozenRows), width: shown.width }}
        >
          {sheet.showHeadings && (
            <ColumnHeadings
              geometry={geometry}
              columns={shown.columns}
              selected={area}
              texts={texts}
              signs={signs}
            />
          )}
          {indexes(geometry.frozenRows).map((row) => gridRow(row, top(row)))}
        </div>
        <div role="rowgroup">{shown.rows.map((row) => gridRow(row, top(row)))}</div>
      </div>
      {sheet.charts.map((chart) => (
        <ChartPicture key={chart.id} chart={chart} picture={picture} texts={texts} />
      ))}
    </div>
  );
}
