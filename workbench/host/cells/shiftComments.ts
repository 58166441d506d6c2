import { cellAddress, COLUMN_COUNT, ROW_COUNT } from "../../model/address";
import type { Comment } from "../../model/comment";
import type { Sheet } from "../../model/sheet";
import { OfficeError } from "../officeError";
import type { Shift } from "./shift";
import { shiftArea } from "./shift";

function placeAfter({ row, column }: Comment, shift: Shift) {
  return shiftArea({ row, column, rows: 1, columns: 1 }, shift);
}

/** Refuses an insertion that would push a comment off the sheet. */
export function requireCommentsStay(sheet: Sheet, shift: Shift): void {
  const pushed = sheet.comments.find((comment) => {
    const place = placeAfter(comment, shift);
    return place && (place.row >= ROW_COUNT || place.column >= COLUMN_COUNT);
  });
  if (!pushed) return;
  throw new OfficeError(
    "NonBlankCellOffSheet",
    `Inserting would push the comment on ${cellAddress(pushed.row, pushed.column)} off ${sheet.name}: ` +
      "delete the comment first.",
  );
}

/** Comments go where their cells go; those of deleted cells are gone. */
export function shiftComments(sheet: Sheet, shift: Shift): void {
  for (const comment of [...sheet.comments]) {
    const place = placeAfter(comment, shift);
    if (place) Object.assign(comment, { row: place.row, column: place.column });
    else sheet.comments.splice(sheet.comments.indexOf(comment), 1);
  }
}
