import type { Entry } from "../../activity/values/entry";
import { isBlank } from "../../activity/values/entry";
import type { EnteredRow } from "../../activity/tables/enteredRow";
import { LAST_CELL } from "../../sheets/plan/rectangles";
import type { SheetTable } from "../read/load/loadTable";
import { SheetFullError } from "./sheetFullError";

/** The blank rows of a table below the last one that holds anything. */
export function trailingBlankRows<Column extends string>({
  rows,
}: Pick<SheetTable<Column>, "rows">): readonly EnteredRow<Readonly<Record<Column, Entry>>>[] {
  const last = rows.findLastIndex(
    ({ values, marks }) => marks ?? Object.values<Entry>(values).some((each) => !isBlank(each)),
  );
  return rows.slice(last + 1);
}

/**
 * Sees to it, before anything is begun, that a table can take so many rows more.
 * @throws SheetFullError where it would end below the sheet's last row
 */
export function refuseWithoutRoom(table: SheetTable<string>, rows: number): void {
  const { sheetName, firstRow, height } = table.place;
  const below = Math.max(rows - trailingBlankRows(table).length, 0);
  const last = firstRow + height - 1 + below;
  if (last > LAST_CELL.row) throw new SheetFullError(sheetName, last);
}
