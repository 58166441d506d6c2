import type { Area } from "../../model/address";
import type { Sheet } from "../../model/sheet";
import { isOnGrid } from "../cells/areas";
import { invalidArgument, OfficeError } from "../officeError";
import type { OfficeObject } from "../officeObject";
import { declaredType, officeObject } from "../officeObject";
import type { RangeTarget, HostSession } from "../hostSession";

export const rangeType = declaredType<RangeTarget>({
  name: "Range",
  tracked: true,
  requireAlive(range, session) {
    if (!range.area || !session.workbook.sheets.includes(range.sheet)) {
      throw new OfficeError("InvalidReference", "The range's cells or its sheet have been deleted.");
    }
  },
});

/** A Range object; refused where it would lie outside the grid. */
export function rangeObject(session: HostSession, sheet: Sheet, area: Area): OfficeObject {
  if (!isOnGrid(area)) throw invalidArgument(`The range would lie outside the sheet ${sheet.name}.`);
  const range: RangeTarget = { sheet, area };
  session.liveRanges.add(range);
  return officeObject(rangeType, range);
}
