import type { Sheet } from "../../../model/sheet";
import { requireInteger } from "../../argumentChecks";
import { fullAddress } from "../../cells/areas";
import { invalidArgument, itemNotFound } from "../../officeError";
import type { ObjectType, OfficeObject } from "../../officeObject";
import { officeObject } from "../../officeObject";
import type { HostSession } from "../../hostSession";
import { COLUMN_COUNT, ROW_COUNT } from "../../../model/address";
import { rangeObject } from "../rangeObject";
import { rangeArgument } from "../rangeReference";

function frozen(sheet: Sheet, session: HostSession): OfficeObject | null {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  return rangeObject(session, sheet, {
    row: 0,
    column: 0,
    rows: rows || ROW_COUNT,
    columns: columns || COLUMN_COUNT,
  });
}

const freezePanesType: ObjectType<Sheet> = {
  name: "WorksheetFreezePanes",
  members: {
    freezeRows: {
      call(sheet, [count]) {
        sheet.frozen = { rows: requireInteger(count ?? 1, "The rows to freeze", 0), columns: 0 };
      },
    },
    freezeColumns: {
      call(sheet, [count]) {
        sheet.frozen = { rows: 0, columns: requireInteger(count ?? 1, "The columns to freeze", 0) };
      },
    },
    // Everything up to the range's last cell stays in view.
    freezeAt: {
      call(sheet, [range], session) {
        const place = rangeArgument(range, session, sheet, "The range to freeze");
        const { area } = place;
        if (place.sheet !== sheet) {
          throw invalidArgument(`${fullAddress(place.sheet, area)} is not on the sheet ${sheet.name}.`);
        }
        sheet.frozen = {
          rows: area.rows === ROW_COUNT ? 0 : area.row + area.rows,
          columns: area.columns === COLUMN_COUNT ? 0 : area.column + area.columns,
        };
      },
    },
    unfreeze: {
      call(sheet) {
        sheet.frozen = { rows: 0, columns: 0 };
      },
    },
    getLocation: {
      call(sheet, _given, session) {
        const location = frozen(sheet, session);
        if (!location) throw itemNotFound(`Nothing is frozen on ${sheet.name}.`);
        return location;
      },
    },
    getLocationOrNullObject: { call: (sheet, _given, session) => frozen(sheet, session) },
  },
};

export function freezePanesObject(sheet: Sheet): OfficeObject {
  return officeObject(freezePanesType, sheet);
}
