import type { Area } from "../../../model/address";
import { contains } from "../../../model/address";
import type { Sheet } from "../../../model/sheet";
import { cellKey, keyColumn, keyRow } from "../../../model/sheet";
import type { Session } from "../../../session/session";

/** A rectangle drawn around cells. */
export interface Frame {
  readonly kind: "selection" | "copied" | "spill";
  readonly area: Area;
}

/** The frames on the active sheet: the selection, a copied block, and the spill the active cell is in. */
export function framesOf(session: Session, sheet: Sheet): Frame[] {
  const { selection, copied } = session;
  const frames: Frame[] = [{ kind: "selection", area: selection.area }];
  const spill = spillAround(sheet, selection.active.row, selection.active.column);
  if (spill) frames.push({ kind: "spill", area: spill });
  if (copied?.sheetId === sheet.id) frames.push({ kind: "copied", area: copied.area });
  return frames;
}

function spillAround(sheet: Sheet, row: number, column: number): Area | undefined {
  const cell = sheet.cells.get(cellKey(row, column));
  const key = cell?.spill ? cellKey(row, column) : cell?.spilledFrom;
  const spill = key === undefined ? undefined : sheet.cells.get(key)?.spill;
  return key === undefined || !spill ? undefined : { row: keyRow(key), column: keyColumn(key), ...spill };
}

/** The edges of a frame that run along a cell, as class names; `undefined` outside the frame. */
export function frameEdges({ kind, area }: Frame, row: number, column: number): string | undefined {
  if (!contains(area, row, column)) return undefined;
  const edges = [
    row === area.row && "top",
    row === area.row + area.rows - 1 && "bottom",
    column === area.column && "left",
    column === area.column + area.columns - 1 && "right",
  ].filter((edge) => edge !== false);
  return ["frame", kind, ...edges].join(" ");
}

/** The parts of the frames that show in a row, as a text: rows with the same need not be drawn anew. */
export function framesInRow(frames: readonly Frame[], row: number): string {
  return frames
    .filter(({ area }) => row >= area.row && row < area.row + area.rows)
    .map(({ kind, area }) => {
      const isTop = row === area.row;
      const isBottom = row === area.row + area.rows - 1;
      return `${kind}${isTop}${isBottom}${area.column}-${area.columns}`;
    })
    .join();
}
