import type { Area } from "../../../model/address";
import type { Sheet } from "../../../model/sheet";
import { isOnGrid } from "../../cells/areas";
import { invalidArgument, OfficeError } from "../../officeError";
import type { ObjectType, OfficeObject } from "../../officeObject";
import { officeObject } from "../../officeObject";
import type { RangeTarget, Session } from "../../session";
import { rangeCells } from "./rangeCells";
import { rangeEditing } from "./rangeEditing";
import { rangeGeometry } from "./rangeGeometry";
import { rangeSizes } from "./rangeSizes";

export const rangeType: ObjectType<RangeTarget> = {
  name: "Range",
  tracked: true,
  get members() {
    return members();
  },
  requireAlive(range, session) {
    if (!range.area || !session.workbook.sheets.includes(range.sheet)) {
      throw new OfficeError("InvalidReference", "The range's cells or its sheet have been deleted.");
    }
  },
};

let joined: ObjectType<RangeTarget>["members"] | undefined;

/** Joined when first asked for: the parts refer to other classes, which refer back here. */
function members(): ObjectType<RangeTarget>["members"] {
  joined ??= { ...rangeCells, ...rangeGeometry, ...rangeEditing, ...rangeSizes };
  return joined;
}

/** A Range object; refused where it would lie outside the grid. */
export function rangeObject(session: Session, sheet: Sheet, area: Area): OfficeObject {
  if (!isOnGrid(area)) throw invalidArgument(`The range would lie outside the sheet ${sheet.name}.`);
  const range: RangeTarget = { sheet, area };
  session.liveRanges.add(range);
  return officeObject(rangeType, range);
}
