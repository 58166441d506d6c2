import type { CSSProperties, ReactNode } from "react";
import { cellAddress } from "../../../model/address";
import type { Border } from "../../../model/style";
import { borderCss, fontCss, indentPixels, verticalCss } from "../look/cellCss";
import type { CellLook } from "../look/cellLook";
import type { Frame } from "../geometry/frames";
import { frameEdges } from "../geometry/frames";
import type { Geometry } from "../geometry/geometry";
import type { Overflow } from "../look/overflow";
import { fitNumber, overflowOf, roomForFilter } from "../look/overflow";
import type { SheetPicture } from "../look/sheetPicture";

export interface GridCellProps {
  readonly picture: SheetPicture;
  readonly row: number;
  readonly column: number;
  /** From the left edge of what holds the cell. */
  readonly left: number;
  readonly frames: readonly Frame[];
  readonly isActive: boolean;
  readonly isSelected: boolean;
  /** The field that takes the keys, in the active cell besides its text. */
  readonly children?: ReactNode;
}

/** One cell: its text, its looks, and the frames that run along it. */
export function GridCell(props: GridCellProps): ReactNode {
  const { picture, row, column, left, frames, isActive, isSelected, children } = props;
  const { sheet, geometry } = picture;
  const merged = picture.mergeAt(row, column);
  if (merged?.isCovered) return null;
  const look = picture.look(row, column);
  const width = merged?.width ?? geometry.columns.size(column);
  const text = fitNumber(look, width);
  return (
    <div
      role="gridcell"
      aria-colindex={column + 1}
      aria-selected={isSelected}
      aria-label={isActive ? look.text || cellAddress(row, column) : undefined}
      aria-description={look.comment}
      title={[look.problem, look.comment].filter(Boolean).join("\n\n") || undefined}
      data-address={cellAddress(row, column)}
      className={merged ? "cell merged" : "cell"}
      style={{ ...boxCss(props, look, width), left, ...(merged && { height: merged.height }) }}
    >
      {look.bar && (
        <span
          className="bar"
          style={{
            left: `${look.bar.from * 100}%`,
            width: `${(look.bar.to - look.bar.from) * 100}%`,
            background: look.bar.color,
          }}
        />
      )}
      {text !== "" && (
        <span
          className="text"
          style={textCss(look, width, overflowOf(sheet, geometry.columns, row, column, look))}
        >
          {text}
        </span>
      )}
      {look.comment !== undefined && <span className="comment-mark" aria-hidden="true" />}
      {frames.map((frame) => {
        const edges = frameEdges(frame, row, column);
        const inside = frame.kind === "selection" && isActive ? `${edges} active` : edges;
        return edges && <span key={frame.kind} className={inside} aria-hidden="true" />;
      })}
      {children}
    </div>
  );
}

function boxCss({ picture, row, column }: GridCellProps, look: CellLook, width: number): CSSProperties {
  const { style } = look;
  const gridline = picture.sheet.showGridlines ? "1px solid var(--sheet-line)" : "none";
  const right = picture.look(row, column + 1).style;
  const below = picture.look(row + 1, column).style;
  const line = (own: Border | undefined, other: Border | undefined, fill: string | undefined): string =>
    borderCss(own) ?? borderCss(other) ?? (fill ? `1px solid ${fill}` : gridline);
  const top = row === 0 ? borderCss(style.borders?.EdgeTop) : undefined;
  const edge = column === 0 ? borderCss(style.borders?.EdgeLeft) : undefined;
  return {
    width,
    ...(style.fill && { background: style.fill }),
    borderRight: line(style.borders?.EdgeRight, right.borders?.EdgeLeft, style.fill ?? right.fill),
    borderBottom: line(style.borders?.EdgeBottom, below.borders?.EdgeTop, style.fill ?? below.fill),
    ...(top && { borderTop: top }),
    ...(edge && { borderLeft: edge }),
    ...fontCss(style.font),
    justifyContent: verticalCss(style),
  };
}

function textCss(look: CellLook, width: number, overflow: Overflow): CSSProperties {
  const { style, align } = look;
  const indent = indentPixels(style);
  const filter = look.hasFilter ? roomForFilter(look, width) : 0;
  return {
    textAlign: align,
    ...(style.wrap && { whiteSpace: "pre-wrap", overflowWrap: "break-word" }),
    ...(indent > 0 && (align === "right" ? { paddingRight: indent } : { paddingLeft: indent })),
    marginLeft: -overflow.left,
    marginRight: filter - overflow.right,
  };
}

/** For callers that place cells: the left edge of a column in the scrolled sheet. */
export function columnOffset(geometry: Geometry, column: number): number {
  return geometry.headingWidth + geometry.columns.start(column);
}
