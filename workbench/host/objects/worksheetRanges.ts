import type { Sheet } from "../../model/sheet";
import { usedArea, WHOLE_SHEET } from "../cells/areas";
import { text, wholeNumber } from "../given";
import { invalidArgument } from "../officeError";
import type { Members, OfficeObject } from "../officeObject";
import type { Session } from "../session";
import { calculateIfNeeded } from "../session";
import { rangeObject } from "./range";
import { addressedRange } from "./rangeReference";

function used(sheet: Sheet, valuesOnly: unknown, session: Session): OfficeObject | null {
  calculateIfNeeded(session);
  const area = usedArea(sheet, WHOLE_SHEET, valuesOnly === true);
  return area ? rangeObject(session, sheet, area) : null;
}

/** How a sheet's cells are reached. */
export const worksheetRanges: Members<Sheet> = {
  getRange: {
    call(sheet, [address], session) {
      if (address === null || address === undefined || address === "") {
        return rangeObject(session, sheet, WHOLE_SHEET);
      }
      const given = text(address, "The range's address");
      const place = addressedRange(given, session, sheet);
      if (!place || place.sheet !== sheet) {
        throw invalidArgument(`${given} is no address on ${sheet.name}: give one such as A1:B2.`);
      }
      return rangeObject(session, sheet, place.area);
    },
  },
  getRangeByIndexes: {
    call(sheet, [row, column, rows, columns], session) {
      return rangeObject(session, sheet, {
        row: wholeNumber(row, "startRow", 0),
        column: wholeNumber(column, "startColumn", 0),
        rows: wholeNumber(rows, "rowCount", 1),
        columns: wholeNumber(columns, "columnCount", 1),
      });
    },
  },
  getCell: {
    call(sheet, [row, column], session) {
      const place = { row: wholeNumber(row, "row", 0), column: wholeNumber(column, "column", 0) };
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
