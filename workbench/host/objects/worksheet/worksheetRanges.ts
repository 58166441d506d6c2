import type { Sheet } from "../../../model/sheet";
import { usedArea, WHOLE_SHEET } from "../../cells/areas";
import { requireText, requireInteger } from "../../argumentChecks";
import { invalidArgument } from "../../officeError";
import type { Members, OfficeObject } from "../../officeObject";
import type { HostSession } from "../../hostSession";
import { calculateIfNeeded } from "../../hostSession";
import { rangeObject } from "../rangeObject";
import { rangeAreasObject } from "../range/rangeAreas";
import type { SheetArea } from "../rangeReference";
import { resolveRange } from "../rangeReference";

/** Of an address of several areas, in characters. */
const LONGEST_ADDRESS = 8192;
/** Up to the next comma or semicolon that stands in no sheet's quoted name. */
const ONE_ADDRESS = /(?:'[^']*'|[^,;'])+/g;

function used(sheet: Sheet, valuesOnly: unknown, session: HostSession): OfficeObject | null {
  calculateIfNeeded(session);
  const area = usedArea(sheet, WHOLE_SHEET, valuesOnly === true);
  return area ? rangeObject(session, sheet, area) : null;
}

/** The one range an address on a sheet means. */
function placeOn(sheet: Sheet, address: string, session: HostSession): SheetArea {
  const place = resolveRange(address, session, sheet);
  if (!place || place.sheet !== sheet) {
    throw invalidArgument(`${address} is no address on ${sheet.name}: give one such as A1:B2.`);
  }
  return place;
}

/** How a sheet's cells are reached. */
export const worksheetRanges: Members<Sheet> = {
  getRange: {
    call(sheet, [address], session) {
      if (address === null || address === undefined || address === "") {
        return rangeObject(session, sheet, WHOLE_SHEET);
      }
      return rangeObject(
        session,
        sheet,
        placeOn(sheet, requireText(address, "The range's address"), session).area,
      );
    },
  },
  getRanges: {
    call(sheet, [addresses], session) {
      if (addresses === null || addresses === undefined || addresses === "") {
        return rangeAreasObject(session, sheet, [{ sheet, area: WHOLE_SHEET }]);
      }
      const given = requireText(addresses, "The ranges' addresses");
      if (given.length > LONGEST_ADDRESS) {
        throw invalidArgument(
          `The addresses have ${given.length} characters; Excel takes ${LONGEST_ADDRESS}.`,
        );
      }
      const addressed = given.match(ONE_ADDRESS) ?? [];
      const places = addressed.map((address) => placeOn(sheet, address.trim(), session));
      return rangeAreasObject(session, sheet, places);
    },
  },
  getRangeByIndexes: {
    call(sheet, [row, column, rows, columns], session) {
      return rangeObject(session, sheet, {
        row: requireInteger(row, "startRow", 0),
        column: requireInteger(column, "startColumn", 0),
        rows: requireInteger(rows, "rowCount", 1),
        columns: requireInteger(columns, "columnCount", 1),
      });
    },
  },
  getCell: {
    call(sheet, [row, column], session) {
      const place = { row: requireInteger(row, "row", 0), column: requireInteger(column, "column", 0) };
      return rangeObject(session, sheet, { ...place, rows: 1, columns: 1 });
    },
  },
  // An empty sheet's used range is A1.
  getUsedRange: {
    call: (sheet, [valuesOnly], session) =>
      used(sheet, valuesOnly, session) ??
      rangeObject(session, sheet, { row: 0, column: 0, rows: 1, columns: 1 }),
  },
  getUsedRangeOrNullObject: { call: (sheet, [valuesOnly], session) => used(sheet, valuesOnly, session) },
};
