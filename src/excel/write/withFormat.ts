import type { Change } from "../../activity/tables/change";
import { DATE, MONTH, PERCENT, WHOLE } from "../../sheets/plan/looks/numberFormats";
import type { SheetChange } from "./sheetChange";
import { TEXT_FORMAT } from "../read/numberFormat";
import type { SheetTable } from "../read/load/loadTable";

const FORMATS: Readonly<Partial<Record<string, string>>> = {
  period: MONTH,
  date: DATE,
  founded: DATE,
  statusDate: DATE,
  amberZone: PERCENT,
  projection: PERCENT,
};

/** The change, with another format where the cell's own would turn a number into a text. */
export function withFormat(change: Change, { formatAt }: Pick<SheetTable<string>, "formatAt">): SheetChange {
  const before = formatAt(change.row, change.column);
  if (typeof change.to.value !== "number" || before !== TEXT_FORMAT) return change;
  const numberFormat = FORMATS[change.column] ?? WHOLE;
  return {
    ...change,
    from: { ...change.from, numberFormat: before },
    to: { ...change.to, numberFormat },
  };
}

/** Changes as they are written to a table, without a plan's other properties. */
export function sheetChanges(changes: readonly Change[], table: SheetTable<string>): SheetChange[] {
  return changes.map(({ row, column, from, to }) => withFormat({ row, column, from, to }, table));
}
