import { contains } from "../../../model/address";
import type { Sheet } from "../../../model/sheet";
import type { Session } from "../../../session/session";
import type { CellLook } from "./cellLook";
import { createCellLooks } from "./cellLook";
import type { Geometry } from "../geometry/geometry";
import { createGeometry } from "../geometry/geometry";

/** A merged area as it concerns one of its cells. */
interface Merge {
  /** All but the first cell are covered by it. */
  readonly isCovered: boolean;
  readonly width: number;
  readonly height: number;
}

/** A sheet as it looks at one moment; made anew when the workbook changes. */
export interface SheetPicture {
  readonly session: Session;
  readonly sheet: Sheet;
  readonly geometry: Geometry;
  look(row: number, column: number): CellLook;
  mergeAt(row: number, column: number): Merge | undefined;
}

export function createSheetPicture(session: Session, sheet: Sheet): SheetPicture {
  const geometry = createGeometry(session.workbook, sheet);
  return {
    session,
    sheet,
    geometry,
    look: createCellLooks(session, sheet),
    mergeAt(row, column) {
      if (sheet.merged.length === 0) return undefined;
      const area = sheet.merged.find((each) => contains(each, row, column));
      return (
        area && {
          isCovered: row !== area.row || column !== area.column,
          width: geometry.columns.start(area.column + area.columns) - geometry.columns.start(area.column),
          height: geometry.rows.start(area.row + area.rows) - geometry.rows.start(area.row),
        }
      );
    },
  };
}
