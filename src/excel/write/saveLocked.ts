import { FIGURE_COLUMNS } from "../../activity/tables/activityRow";
import type { LockedPeriods } from "../../activity/check/lockedFigures";
import { contractInUse } from "../../contract/contractInUse";
import { queueSaveState } from "../identity/savedState";
import type { EnteredSheets } from "../read/readEntered";
import { runExcel } from "../runExcel";

/**
 * Remembers locked figures, and writes them where the sheets' formulas count them: a look and one batch. Workbooks of
 * before have no place for them; there the lock is remembered alone.
 */
export async function saveLocked({ parts }: EnteredSheets, locked: LockedPeriods | undefined): Promise<void> {
  await runExcel(async (context) => {
    const place = context.workbook.names
      .getItemOrNullObject(parts.nameOf("locked"))
      .getRangeOrNullObject()
      .load("rowCount,columnCount");
    await context.sync();
    queueSaveState(context, "locked", locked);
    if (!place.isNullObject) {
      const rows = lockedRows(locked).slice(0, place.rowCount);
      place.clear(Excel.ClearApplyTo.contents);
      if (rows.length > 0) {
        place.getCell(0, 0).getResizedRange(rows.length - 1, place.columnCount - 1).values = rows;
      }
    }
    await context.sync();
  });
}

/** A row for each locked place, as the columns beside Aktivitet look it up: `202601 Aarhus`, and its figures. */
function lockedRows(locked: LockedPeriods | undefined): (string | number)[][] {
  const names = new Map(contractInUse().municipalities.map(({ code, name }) => [code, name]));
  return Object.entries(locked?.figures ?? {}).map(([key, figures]) => {
    const [month = "", code = ""] = key.split("|");
    const place = `${month.replace("-", "")} ${names.get(code) ?? code}`;
    return [place, ...FIGURE_COLUMNS.map((column) => figures[column] ?? "")];
  });
}
