import { figureColumns } from "../../activity/tables/activityRow";
import { contractInUse } from "../../contract/contractInUse";
import type { SheetTable } from "../../excel/read/load/loadTable";
import { MissingColumnsError } from "../../excel/read/tables/missingColumnsError";
import { headersOf } from "./headersOf";

/** Names the columns missing from Aktivitet that hold figures or their place; `undefined` where it has all. */
export function missingFigureColumns({
  place,
  columns,
}: SheetTable<string>): MissingColumnsError | undefined {
  const needed = ["period", "municipality", ...figureColumns()];
  const missing = needed.filter((column) => !columns.has(column));
  if (missing.length === 0) return undefined;
  const names = headersOf(contractInUse(), "activity");
  return new MissingColumnsError(
    place.sheetName,
    missing.map((column) => names[column] ?? column),
  );
}
